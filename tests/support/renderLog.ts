/** The part of React's tree that tells what has rendered; the names are React's own. */
type Fiber = {
  readonly type: unknown;
  readonly flags: number;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly alternate: Fiber | null;
};

/** Set on a component that ran in the last commit (`PerformedWork` of React). */
const performedWork = 1;

function nameOf({ type }: Fiber): string | null {
  if (typeof type === 'function') return type.name;
  if (typeof type !== 'object' || type === null || !('type' in type)) return null;
  return typeof type.type === 'function' ? type.type.name : null;
}

function collect(fiber: Fiber, into: string[]): void {
  const before = fiber.alternate;
  const name = nameOf(fiber);
  if (name !== null && (fiber.flags & performedWork) !== 0) {
    // What stands below renders because this one does.
    into.push(name);
    return;
  }
  if (before !== null && before.child === fiber.child) return;
  for (let child = fiber.child; child !== null; child = child.sibling) collect(child, into);
}

/**
 * Lists the components that render, commit by commit, each without those it draws in turn. Listens where
 * React's developer tools do, so it must be made before React is imported: in `vi.hoisted`.
 */
export function listenToRenders(): { readonly take: () => readonly string[] } {
  const rendered: string[] = [];
  Object.assign(globalThis, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      isDisabled: false,
      supportsFiber: true,
      inject: () => 1,
      checkDCE: () => undefined,
      onCommitFiberUnmount: () => undefined,
      onPostCommitFiberRoot: () => undefined,
      onCommitFiberRoot: (_id: number, root: { readonly current: Fiber }) =>
        collect(root.current, rendered),
    },
  });
  return { take: () => rendered.splice(0) };
}
