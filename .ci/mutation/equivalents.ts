import type { MutantText } from './mutation-report';

/**
 * A mutant that nobody can tell from the program, and why. Any other survivor in the resolver and the
 * preview fails the command, and so does one of these that does not survive any more.
 */
export interface Equivalent extends MutantText {
  file: string;
  reason: string;
}

/** Mutants of one line, for one reason; `changes`: what each replaces, and by what. `file`: in `src/domain`. */
interface EquivalentsOfLine extends Pick<Equivalent, 'file' | 'line' | 'reason'> {
  changes: readonly (readonly [from: string, to: string])[];
}

const byLine: readonly EquivalentsOfLine[] = [
  {
    file: 'reply/bulk-reply-table.ts',
    line: "if (group.kind === 'too-long' && outcome.status === 'too-long') {",
    changes: [
      [
        "group.kind === 'too-long' && outcome.status === 'too-long'",
        "group.kind === 'too-long' || outcome.status === 'too-long'",
      ],
      ["group.kind === 'too-long'", 'true'],
      ["outcome.status === 'too-long'", 'true'],
    ],
    reason:
      'What is in a row of texts that are too long is too long, and nothing else is; the types do not know it.',
  },
  {
    file: 'reply/bulk-reply-table.ts',
    line: "const reason = resolution.status === 'unanswerable' ? resolution.reason : null;",
    changes: [["resolution.status === 'unanswerable'", 'true']],
    reason:
      'What stays behind without a profile and is not blocked cannot be answered; the types do not know it.',
  },
  {
    file: 'reply/count-reply-map.ts',
    line: 'const ofService = groups.filter((group) => group.serviceId === serviceId);',
    changes: [
      ['groups.filter((group) => group.serviceId === serviceId)', 'groups'],
      ['group.serviceId === serviceId', 'true'],
    ],
    reason:
      'A profile answers on its own service alone, so the groups of the others only cost time.',
  },
  {
    file: 'reply/decide-in-view.ts',
    line: 'if (folder === choice || isSameAnswer(decide(folder), decision)) continue;',
    changes: [['folder === choice', 'false']],
    reason: 'The folder that decided gives what it gave; it only costs time.',
  },
  {
    file: 'reply/decide-service.ts',
    line: 'if (known?.key === key) return known;',
    changes: [['known?.key === key', 'false']],
    reason: 'The same situations are found again; it only costs time.',
  },
  {
    file: 'reply/decide-service.ts',
    line: 'const outcome = onGrounds[ground]?.(choices[situation] ?? speaking, folderId);',
    changes: [
      [
        'onGrounds[ground]?.(choices[situation] ?? speaking, folderId)',
        'onGrounds[ground](choices[situation] ?? speaking, folderId)',
      ],
    ],
    reason: 'Each ground of a group is one of its service; the types do not know it.',
  },
  {
    file: 'reply/decide-service.ts',
    line: 'if (outcome === undefined) continue;',
    changes: [['outcome === undefined', 'false']],
    reason: 'Each ground of a group is one of its service; the types do not know it.',
  },
  {
    file: 'reply/decide-service.ts',
    line: 'const situations: number[][] = [];',
    changes: [['[]', '["Stryker was here"]']],
    reason: "Situations are found by their place, and this one holds no folder and is at nobody's.",
  },
  {
    file: 'reply/decide-service.ts',
    line: 'const places = speakingIds.flatMap((id, place) => (folderIds.includes(id) ? [place] : []));',
    changes: [['[]', '["Stryker was here"]']],
    reason: 'No folder is at this place, and it tells the same situations apart.',
  },
  {
    file: 'reply/default-rules.ts',
    line: '.sort((left, right) => (left.profileId < right.profileId ? -1 : 1));',
    changes: [['left.profileId < right.profileId', 'left.profileId <= right.profileId']],
    reason: 'No two profiles have the same id.',
  },
  {
    file: 'reply/default-rules.ts',
    line: 'return profileId === null ? null : { profileId, rule: found.rule };',
    changes: [['profileId === null', 'false']],
    reason: 'Of one candidate or more, one is picked; the types do not know it.',
  },
  {
    file: 'reply/find-grounds.ts',
    line: 'ground: (index, picked) => ofClasses[index]?.grounds[picked] ?? { fixed: null, answer: null },',
    changes: [
      ['{ fixed: null, answer: null }', '{}'],
      ['ofClasses[index]?.grounds', 'ofClasses[index].grounds'],
    ],
    reason:
      'It is only asked of classes that there are, and of grounds that they have; the types do not know it.',
  },
  {
    file: 'reply/find-grounds.ts',
    line: 'count: (index) => ofClasses[index]?.grounds.length ?? 1,',
    changes: [['ofClasses[index]?.grounds', 'ofClasses[index].grounds']],
    reason:
      'It is only asked of classes that there are, and of grounds that they have; the types do not know it.',
  },
  {
    file: 'reply/fixed-rules.ts',
    line: 'return receiver !== undefined && problem === null',
    changes: [['receiver !== undefined', 'true']],
    reason: 'A receiver that is not there has the problem `unknown`; the types do not know it.',
  },
  {
    file: 'reply/fixed-rules.ts',
    line: "problem: problem ?? 'unknown',",
    changes: [["'unknown'", '""']],
    reason: 'Without a problem the receiver is there and has answered; the types do not know it.',
  },
  {
    file: 'reply/list-previewed-mentions.ts',
    line: 'if (known !== UNKNOWN) return known;',
    changes: [['known !== UNKNOWN', 'false']],
    reason: 'The same part is found again; it only costs time.',
  },
  {
    file: 'reply/preview-replies.ts',
    line: 'if (found === undefined || before === undefined || after === undefined) return null;',
    changes: [
      [
        'found === undefined || before === undefined || after === undefined',
        '(found === undefined || before === undefined) && after === undefined',
      ],
      ['found === undefined || before === undefined', 'false'],
      [
        'found === undefined || before === undefined',
        'found === undefined && before === undefined',
      ],
      ['found === undefined', 'false'],
      ['before === undefined', 'false'],
      ['after === undefined', 'false'],
    ],
    reason:
      'A group that is not there has no outcome, and a group has one on both sides or on none.',
  },
  {
    file: 'reply/preview-replies.ts',
    line: 'if (known !== undefined && isKnownBefore && isKnownAfter) return known;',
    changes: [['known !== undefined', 'true']],
    reason:
      'An earlier preview of the same groups has a part for each of their services; the types do not know it.',
  },
  {
    file: 'reply/preview-replies.ts',
    line: 'known !== undefined && isKnownBefore',
    changes: [['known !== undefined', 'true']],
    reason:
      'An earlier preview of the same groups has a part for each of their services; the types do not know it.',
  },
  {
    file: 'reply/preview-replies.ts',
    line: 'service.before.every((ground, group) => ground === service.after[group]);',
    changes: [
      [
        'service.before.every((ground, group) => ground === service.after[group])',
        'service.before.some((ground, group) => ground === service.after[group])',
      ],
    ],
    reason:
      'With one frame all groups have the same ground on both sides, with two frames none has.',
  },
  {
    file: 'reply/preview-replies.ts',
    line: 'const found: number[] = [];',
    changes: [['[]', '["Stryker was here"]']],
    reason: 'What is no pair has no outcomes, and is left out at the end.',
  },
  {
    file: 'reply/preview-replies.ts',
    line: 'if (from === OUT_OF_SCOPE) continue;',
    changes: [['from === OUT_OF_SCOPE', 'false']],
    reason: 'What is no pair has no outcomes, and is left out at the end; it only costs time.',
  },
  {
    file: 'reply/preview-replies.ts',
    line: 'if (from === undefined || to === undefined) return [];',
    changes: [
      ['from === undefined || to === undefined', 'false'],
      ['from === undefined || to === undefined', 'from === undefined && to === undefined'],
      ['from === undefined', 'false'],
      ['to === undefined', 'false'],
      ['[]', '["Stryker was here"]'],
    ],
    reason: 'A pair that was found has an outcome on each side; the types do not know it.',
  },
  {
    file: 'reply/resolve-reply-profile.ts',
    line: 'defaultAnswer === undefined',
    changes: [['defaultAnswer === undefined', 'true']],
    reason: 'The default is found again; it only costs time.',
  },
  {
    file: 'reply/says-same.ts',
    line: 'folder === other ||',
    changes: [['folder === other', 'false']],
    reason: 'A folder says what it says; it only costs time.',
  },
  {
    file: 'reply/says-same.ts',
    line: '(folder.id === other?.id && isSameFor(folder.replyWith, other.replyWith, serviceId))',
    changes: [['other?.id', 'other.id']],
    reason: 'There are as many folders on both sides; the types do not know it.',
  },
];

export const equivalents: readonly Equivalent[] = byLine.flatMap(
  ({ file, line, changes, reason }) =>
    changes.map(([from, to]) => ({ file: `src/domain/${file}`, line, from, to, reason })),
);
