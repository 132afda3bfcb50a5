import { expect, test } from 'vitest';
import {
  answeringRuleSchema,
  profileProblemSchema,
  replyDecisionSchema,
  replyResolutionSchema,
  traceCandidateSchema,
  traceStepSchema,
} from './resolution';

const view = { dependsOnView: true, disagreeingFolderIds: ['vip'], trace: [] };
const decisions = [
  { status: 'answered', profileId: 'acme', rule: 'topic', folderId: null },
  {
    status: 'blocked',
    level: 'mailbox',
    folderId: null,
    profileId: null,
    problem: 'expired',
    alternative: { profileId: 'acme', rule: 'last-used' },
  },
  { status: 'unanswerable', reason: 'no-profile-can-reply', folderId: 'vip' },
];

test('a decision and a resolution keep all that belongs to them', () => {
  for (const decision of decisions) {
    expect(replyDecisionSchema.parse(decision)).toStrictEqual(decision);
    const resolution = { ...decision, ...view };
    expect(replyResolutionSchema.parse(resolution)).toStrictEqual(resolution);
  }
});

test('each step of a trace keeps all that belongs to it', () => {
  const named = { profileId: 'acme', problem: 'revoked' };
  const folder = { folderId: 'vip', isOpen: true, says: { kind: 'default' }, verdict: 'spoke' };
  const steps = [
    { rule: 'service', spoke: true, serviceId: 'x', isKnown: false },
    { rule: 'receiving-profile', spoke: true, kind: 'review', ...named },
    { rule: 'folder', spoke: true, folders: [folder], folderId: 'vip', ...named },
    { rule: 'mailbox', spoke: false, isPassedOver: true, says: null, ...named },
    {
      rule: 'mentioned',
      spoke: true,
      isAlternative: true,
      candidates: [{ profileId: 'acme', problem: null }],
    },
    { rule: 'no-profile', spoke: true, isAlternative: false },
  ];
  for (const step of steps) expect(traceStepSchema.parse(step)).toStrictEqual(step);
  expect(() => traceStepSchema.parse({ ...steps.at(-1), spoke: false })).toThrow();
  for (const verdict of ['spoke', 'silent', 'overruled']) {
    const step = { ...steps[2], folders: [{ ...folder, verdict }] };
    expect(traceStepSchema.parse(step)).toStrictEqual(step);
  }
});

test('rules, levels, reasons and problems are these', () => {
  const problems = ['unknown', 'wrong-service', 'expired', 'revoked', 'no-topic'];
  expect(profileProblemSchema.options).toEqual(problems);
  const rules = ['last-used', 'mentioned', 'topic'];
  expect(answeringRuleSchema.options).toEqual(['receiving-profile', 'folder', 'mailbox', ...rules]);
  const fits = (schema: { safeParse(value: unknown): { success: boolean } }, values: unknown[]) =>
    values.map((value) => schema.safeParse(value).success);
  const [, blocked, unanswerable] = decisions;
  const levels = ['receiving-profile', 'folder', 'mailbox', ''];
  expect(
    fits(
      replyDecisionSchema,
      levels.map((level) => ({ ...blocked, level })),
    ),
  ).toEqual([true, true, true, false]);
  const reasons = ['service-cannot-reply', 'no-profile-can-reply', ''];
  expect(
    fits(
      replyDecisionSchema,
      reasons.map((reason) => ({ ...unanswerable, reason })),
    ),
  ).toEqual([true, true, false]);
  expect(
    fits(
      traceCandidateSchema,
      [...problems, 'not-picked', null, ''].map((problem) => ({ profileId: 'acme', problem })),
    ),
  ).toEqual([true, true, true, true, true, true, true, false]);
  for (const rule of rules) {
    const step = { rule, spoke: false, isAlternative: false, candidates: [] };
    expect(traceStepSchema.parse(step)).toStrictEqual(step);
  }
});
