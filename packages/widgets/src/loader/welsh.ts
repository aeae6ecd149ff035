/** What brings the Welsh of each element. */
const WELSH: Readonly<Record<string, () => Promise<unknown>>> = {
  'doorstep-kpi-tile': () => import('../kpi-tile/welsh.ts'),
};

const brought = new Map<string, Promise<unknown> | undefined>();

/** Brings the Welsh of every widget on the page, and lets those say it that were there before it. */
export async function bring(): Promise<void> {
  const widgets = [...document.querySelectorAll<HTMLElement & {requestUpdate?(): void}>('*')].filter(({localName}) =>
    localName.startsWith('doorstep-'),
  );
  const late = widgets.filter(({localName}) => !brought.has(localName));
  for (const {localName} of late) brought.set(localName, WELSH[localName]?.());
  await Promise.all(brought.values());
  for (const widget of late) widget.requestUpdate?.();
}
