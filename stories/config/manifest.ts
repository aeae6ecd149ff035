/** What the widgets' doc blocks say. `elementManifest()` puts it here when the stories are built. */
export const manifest: unknown = undefined;
