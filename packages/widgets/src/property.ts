import type {PropertyDeclaration, ReactiveElement} from 'lit';

type Decorator = (proto: object, name: string) => void;

/**
 * Makes a class field a reactive property. Lit's own decorators carry a second implementation for standard decorators,
 * which nothing here is compiled to: 0.35 kB compressed, in the first request of every page.
 */
export function property(options?: PropertyDeclaration): Decorator {
  return (proto, name) => {
    (proto.constructor as typeof ReactiveElement).createProperty(name, options);
  };
}

/** A reactive property of the element's own; no attribute. */
export function state(): Decorator {
  return property({state: true, attribute: false});
}
