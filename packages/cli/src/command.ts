/** What a command may use of the world outside. Tests give their own. */
export interface CommandContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths are taken from. */
  readonly cwd: string;
  readonly now: Date;
  /** Prints a line of the answer. */
  readonly say: (line: string) => void;
  /** Resolves when somebody asks the program to stop. */
  readonly stopped: () => Promise<void>;
}

/** One word after `doorstep`. */
export interface Command {
  /** Words by which it is called: `import tsm`. */
  readonly name: string;
  /** How it is called, with its arguments. */
  readonly usage: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Runs with what stands after its name; the result is the exit code. Throws DoorstepError with the remedy. */
  readonly run: (args: readonly string[], context: CommandContext) => Promise<number>;
}
