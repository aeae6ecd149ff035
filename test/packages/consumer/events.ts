import type {DoorstepElements} from '@doorstep/widgets/elements';

/** What `addEventListener` gives for each event that an element names, by tag and event. */
type Heard = {
  [Tag in keyof DoorstepElements]: {
    [Name in keyof DoorstepElements[Tag]['events']]: Name extends keyof GlobalEventHandlersEventMap
      ? GlobalEventHandlersEventMap[Name]
      : never;
  };
};
/** What `querySelector` gives for each tag. */
type Found = {
  [Tag in keyof DoorstepElements]: Tag extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[Tag] : never;
};

export const heard = (described: {[Tag in keyof DoorstepElements]: DoorstepElements[Tag]['events']}): Heard =>
  described;
export const found = (described: {[Tag in keyof DoorstepElements]: DoorstepElements[Tag]['element']}): Found =>
  described;
