interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** Far below the parameters that one statement may have. */
const MOST = 128;

/**
 * Commits items that come while a commit is under way together in the next one, in the order they came: a sync of the
 * disk then serves many. `commit` gives one result an item, or throws when nothing of them was kept; then each is tried by
 * itself, so that one that cannot be kept takes no other with it.
 */
export function createGroupCommit<Item, Result>(
  commit: (items: readonly Item[]) => Promise<readonly Result[]>,
): (item: Item) => Promise<Result> {
  const queue: Waiting<Item, Result>[] = [];
  let busy = false;

  const settle = async (group: readonly Waiting<Item, Result>[]): Promise<void> => {
    try {
      const results = await commit(group.map(({item}) => item));
      for (const [at, {resolve}] of group.entries()) resolve(results[at] as Result);
    } catch (error) {
      if (group.length === 1) group[0]?.reject(error);
      else for (const one of group) await settle([one]);
    }
  };

  const work = async (): Promise<void> => {
    busy = true;
    while (queue.length > 0) await settle(queue.splice(0, MOST));
    busy = false;
  };

  return (item) =>
    new Promise((resolve, reject) => {
      queue.push({item, resolve, reject});
      if (!busy) void work();
    });
}
