import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {DoorstepElements} from './generated/elements.ts';

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

/** Vue's templates see an element as a component: what it takes, and what it emits (`@doorstep-load`). */
type Component<One extends DoorstepElements[keyof DoorstepElements]> = new () => One['element'] & {
  /** For Vue's templates only; the element has no such property. */
  $props: Omit<HTMLAttributes, keyof One['props']> &
    PublicProps & {[Name in keyof One['props']]?: One['props'][Name] | undefined} & {
      [Name in keyof One['events'] as `on${Capitalize<Camel<Name & string>>}`]?:
        ((event: One['events'][Name]) => void) | undefined;
    };
  /** For Vue's templates only; the element has no such method. */
  $emit: EmitFn<{[Name in keyof One['events']]: (event: One['events'][Name]) => void}>;
};

/** The elements of the kit for Vue's templates. */
export type DoorstepVue = {[Tag in keyof DoorstepElements]: Component<DoorstepElements[Tag]>};

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- adds to what the library has
  interface GlobalComponents extends DoorstepVue {}
}
