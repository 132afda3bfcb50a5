import type { Draft } from '../draft';
import type { Drafts } from '../draft-storage';
import type { Asking } from './reconciler';

/**
 * Tells which replies were sent and are not known to have gone out: refused, so that nothing was published, or
 * asked about in vain. Each is told of once for a phase of a try; what was refused before the page began was told
 * then.
 */
export interface UnsentTeller {
  look: (drafts: Drafts, askings: Readonly<Record<string, Asking>>) => void;
  /** It was seen: not told of any more. */
  note: (names: readonly string[]) => void;
}

/** @param tell given the names of the drafts, the one that came first ahead, whenever they change */
export function createUnsentTeller({
  owner,
  former,
  tell,
  now,
}: {
  owner: string;
  former: Drafts;
  tell: (names: readonly string[]) => void;
  now: () => number;
}): UnsentTeller {
  let unsent: readonly string[] = [];
  const told = new Map<string, Draft['sending']['phase']>();
  for (const [name, { sending }] of Object.entries(former)) {
    if (sending.phase === 'refused') told.set(name, 'refused');
  }

  function set(names: readonly string[]): void {
    if (names.length === unsent.length && names.every((name, at) => name === unsent[at])) return;
    unsent = names;
    tell(names);
  }

  return {
    look(drafts, askings) {
      const phaseOf = (name: string) => drafts[name]?.sending.phase ?? 'writing';
      for (const name of told.keys()) {
        if (phaseOf(name) === 'writing' || phaseOf(name) === 'sending') told.delete(name);
      }
      const added = Object.keys(drafts).filter((name) => {
        const phase = phaseOf(name);
        if (!name.startsWith(owner) || told.get(name) === phase) return false;
        const isUnsent =
          phase === 'refused' || (phase === 'unknown' && wasAskedInVain(askings[name], now()));
        if (isUnsent) told.set(name, phase);
        return isUnsent;
      });
      set([...unsent.filter((name) => told.has(name) && !added.includes(name)), ...added]);
    },
    note(names) {
      set(unsent.filter((name) => !names.includes(name)));
    },
  };
}

/** Not while it is being asked, and not while another tab is at it: that one will know. */
function wasAskedInVain(asking: Asking | undefined, now: number): boolean {
  if (asking === undefined || asking.isAsking || asking.isHeld) return false;
  return asking.nextAt === null || asking.nextAt > now;
}
