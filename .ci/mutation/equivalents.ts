import type { MutantText } from './mutation-report';

/**
 * A mutant that nobody can tell from the program, and why. Any other survivor in the resolver and the
 * preview fails the command, and so does one of these that does not survive any more.
 */
export interface Equivalent extends MutantText {
  file: string;
  reason: string;
}

export const equivalents: readonly Equivalent[] = [
  {
    file: 'src/domain/reply/fixed-rules.ts',
    line: 'return receiver !== undefined && problem === null',
    from: 'receiver !== undefined',
    to: 'true',
    reason: 'A receiver that is not there has the problem `unknown`; the types do not know it.',
  },
  {
    file: 'src/domain/reply/fixed-rules.ts',
    line: "problem: problem ?? 'unknown',",
    from: "'unknown'",
    to: '""',
    reason: 'Without a problem the receiver is there and has answered; the types do not know it.',
  },
  {
    file: 'src/domain/reply/bulk-reply-table.ts',
    line: "if (group.kind === 'too-long' && outcome.status === 'too-long') {",
    from: "group.kind === 'too-long' && outcome.status === 'too-long'",
    to: "group.kind === 'too-long' || outcome.status === 'too-long'",
    reason:
      'What is in a row of texts that are too long is too long, and nothing else is; the types do not know it.',
  },
  {
    file: 'src/domain/reply/bulk-reply-table.ts',
    line: "if (group.kind === 'too-long' && outcome.status === 'too-long') {",
    from: "group.kind === 'too-long'",
    to: 'true',
    reason:
      'What is in a row of texts that are too long is too long, and nothing else is; the types do not know it.',
  },
  {
    file: 'src/domain/reply/bulk-reply-table.ts',
    line: "if (group.kind === 'too-long' && outcome.status === 'too-long') {",
    from: "outcome.status === 'too-long'",
    to: 'true',
    reason:
      'What is in a row of texts that are too long is too long, and nothing else is; the types do not know it.',
  },
  {
    file: 'src/domain/reply/count-reply-map.ts',
    line: 'const ofService = groups.filter((group) => group.serviceId === serviceId);',
    from: 'groups.filter((group) => group.serviceId === serviceId)',
    to: 'groups',
    reason:
      'A profile answers on its own service alone, so the groups of the others only cost time.',
  },
  {
    file: 'src/domain/reply/count-reply-map.ts',
    line: 'const ofService = groups.filter((group) => group.serviceId === serviceId);',
    from: 'group.serviceId === serviceId',
    to: 'true',
    reason:
      'A profile answers on its own service alone, so the groups of the others only cost time.',
  },
  {
    file: 'src/domain/reply/decide-service.ts',
    line: 'if (known?.key === key) return known;',
    from: 'known?.key === key',
    to: 'false',
    reason: 'The same situations are found again; it only costs time.',
  },
  {
    file: 'src/domain/reply/decide-service.ts',
    line: 'const outcome = onGrounds[ground]?.(choices[situation] ?? speaking, folderId);',
    from: 'onGrounds[ground]?.(choices[situation] ?? speaking, folderId)',
    to: 'onGrounds[ground](choices[situation] ?? speaking, folderId)',
    reason: 'Each ground of a group is one of its service; the types do not know it.',
  },
  {
    file: 'src/domain/reply/decide-service.ts',
    line: 'if (outcome === undefined) continue;',
    from: 'outcome === undefined',
    to: 'false',
    reason: 'Each ground of a group is one of its service; the types do not know it.',
  },
  {
    file: 'src/domain/reply/default-rules.ts',
    line: '.sort((left, right) => (left.profileId < right.profileId ? -1 : 1));',
    from: 'left.profileId < right.profileId',
    to: 'left.profileId <= right.profileId',
    reason: 'No two profiles have the same id.',
  },
  {
    file: 'src/domain/reply/find-grounds.ts',
    line: 'ground: (index, picked) => ofClasses[index]?.grounds[picked] ?? { fixed: null, answer: null },',
    from: '{ fixed: null, answer: null }',
    to: '{}',
    reason:
      'It is only asked of classes that there are, and of grounds that they have; the types do not know it.',
  },
  {
    file: 'src/domain/reply/find-grounds.ts',
    line: 'ground: (index, picked) => ofClasses[index]?.grounds[picked] ?? { fixed: null, answer: null },',
    from: 'ofClasses[index]?.grounds',
    to: 'ofClasses[index].grounds',
    reason:
      'It is only asked of classes that there are, and of grounds that they have; the types do not know it.',
  },
  {
    file: 'src/domain/reply/find-grounds.ts',
    line: 'count: (index) => ofClasses[index]?.grounds.length ?? 1,',
    from: 'ofClasses[index]?.grounds',
    to: 'ofClasses[index].grounds',
    reason:
      'It is only asked of classes that there are, and of grounds that they have; the types do not know it.',
  },
  {
    file: 'src/domain/reply/list-previewed-mentions.ts',
    line: 'if (known !== UNKNOWN) return known;',
    from: 'known !== UNKNOWN',
    to: 'false',
    reason: 'The same part is found again; it only costs time.',
  },
  {
    file: 'src/domain/reply/preview-replies.ts',
    line: 'if (found === undefined || before === undefined || after === undefined) return null;',
    from: 'found === undefined || before === undefined || after === undefined',
    to: '(found === undefined || before === undefined) && after === undefined',
    reason:
      'A group that is not there has no outcome, and a group has one on both sides or on none.',
  },
  {
    file: 'src/domain/reply/preview-replies.ts',
    line: 'if (found === undefined || before === undefined || after === undefined) return null;',
    from: 'found === undefined || before === undefined',
    to: 'false',
    reason:
      'A group that is not there has no outcome, and a group has one on both sides or on none.',
  },
  {
    file: 'src/domain/reply/preview-replies.ts',
    line: 'if (found === undefined || before === undefined || after === undefined) return null;',
    from: 'found === undefined || before === undefined',
    to: 'found === undefined && before === undefined',
    reason:
      'A group that is not there has no outcome, and a group has one on both sides or on none.',
  },
  {
    file: 'src/domain/reply/preview-replies.ts',
    line: 'if (found === undefined || before === undefined || after === undefined) return null;',
    from: 'found === undefined',
    to: 'false',
    reason:
      'A group that is not there has no outcome, and a group has one on both sides or on none.',
  },
  {
    file: 'src/domain/reply/preview-replies.ts',
    line: 'if (found === undefined || before === undefined || after === undefined) return null;',
    from: 'before === undefined',
    to: 'false',
    reason:
      'A group that is not there has no outcome, and a group has one on both sides or on none.',
  },
  {
    file: 'src/domain/reply/preview-replies.ts',
    line: 'if (found === undefined || before === undefined || after === undefined) return null;',
    from: 'after === undefined',
    to: 'false',
    reason:
      'A group that is not there has no outcome, and a group has one on both sides or on none.',
  },
];
