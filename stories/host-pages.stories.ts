import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {waitFor} from 'storybook/test';

const meta: Meta = {title: 'Pages/Other people’s systems'};
export default meta;

/** The widgets on the page in a frame. */
function widgetsIn(canvas: HTMLElement): Element[] {
  const inner = canvas.querySelector('iframe')?.contentDocument;
  return [...(inner?.querySelectorAll('*') ?? [])].filter(({localName}) => /^doorstep-(?!source)/.test(localName));
}

/** A page of another system as it is, with the built kit on it. It is ready when each of its widgets shows figures. */
function hostPage(file: string, title: string, widgets: number): StoryObj {
  return {
    render: () => html`<iframe class="story-host" src="./host/${file}" title=${title}></iframe>`,
    play: ({canvasElement}) =>
      waitFor(
        () => {
          const shown = widgetsIn(canvasElement).filter((widget) => widget.matches(':state(ready)'));
          if (shown.length !== widgets) throw new Error(`${shown.length} of ${widgets} widgets show figures`);
        },
        {timeout: 8000},
      ),
  };
}

/**
 * A page of SharePoint with the content policy that its administrators set: scripts only from listed places, none in the
 * page, no inline style, and a list of Trusted Types policies.
 */
export const SharePointPolicy = hostPage('sharepoint.html', 'A team site with a strict content policy', 3);

/**
 * WordPress keeps only elements it knows in what an editor writes: the sentence and the link inside a widget stay, the
 * widget goes. A plugin or an administrator may put the whole of it there.
 */
export const WordPressFiltered = hostPage('wordpress.html', 'A post, filtered and whole', 1);

/** An old intranet: no doctype, a root of 10 pixels, rules with `!important` for every element, a library in all prototypes. */
export const OldIntranet = hostPage('intranet.html', 'A staff intranet with old resets', 3);
