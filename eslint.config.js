import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const browser = ['packages/widgets/src/**/*.ts', 'portal/src/**/*.ts', 'stories/**/*.ts'];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/generated/**',
      '**/node_modules/**',
      'public/**',
      'storybook-static/**',
      'data-local/**',
      // Somebody else's project: it knows the packages only as they are published.
      'test/packages/consumer/**',
    ],
  },
  ...tseslint.configs.strictTypeChecked.map((config) => ({...config, files: ['**/*.ts']})),
  {
    files: ['**/*.ts'],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      // Numbers in sentences and addresses are deliberate here; formatting for people goes through Intl.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true, allowBoolean: true}],
      // The plain way to say "all but this one".
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      'no-restricted-syntax': [
        'error',
        {selector: 'ExportDefaultDeclaration', message: 'Export by name: a default has no name to search for.'},
        {selector: 'TSEnumDeclaration', message: 'Use a const array and derive the type from it.'},
        {
          selector: 'CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/][arguments.length=0]',
          message: 'Give the locale: the machine’s default must not decide.',
        },
      ],
      'max-lines': ['error', {max: 300, skipBlankLines: true, skipComments: true}],
    },
  },
  {files: browser, ...lit.configs['flat/recommended']},
  {files: browser, ...wc.configs['flat/recommended']},
  {
    files: [
      '**/*.test.ts',
      '**/*.examples.ts',
      'stories/**/*.ts',
      '*.config.ts',
      'stories/.storybook/**',
      'test/**/*.ts',
    ],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'no-restricted-syntax': 'off',
      'max-lines': 'off',
    },
  },
);
