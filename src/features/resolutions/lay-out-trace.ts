import { defaultRules } from '../../domain/reply/default-rules';
import type { DefaultRule, ReplyResolution, TraceStep } from '../../domain/reply/resolution';

/**
 * The rules as a ladder from 0 to 4, each with what the trace says of it, or null when an earlier rule
 * spoke and it was not reached. Rule 4 has rungs of its own, in the order the product asks them.
 */

type StepOf<Rule extends TraceStep['rule']> = Extract<TraceStep, { rule: Rule }>;

export interface TraceLadder {
  service: StepOf<'service'> | null;
  receivingProfile: StepOf<'receiving-profile'> | null;
  folder: StepOf<'folder'> | null;
  mailbox: StepOf<'mailbox'> | null;
  defaults: { rule: DefaultRule; step: StepOf<DefaultRule> | null }[];
  noProfile: StepOf<'no-profile'> | null;
  /** Rule 4 was looked at only to offer an alternative to a blocked choice. */
  isAlternative: boolean;
}

/** How a rule took part in the outcome; null where it did not speak. */
export type StepMark = 'decides' | 'blocks' | 'leadsOn' | 'alternative' | null;

export function layOutTrace({ trace }: ReplyResolution): TraceLadder {
  const noProfile = findStep(trace, 'no-profile');
  return {
    service: findStep(trace, 'service'),
    receivingProfile: findStep(trace, 'receiving-profile'),
    folder: findStep(trace, 'folder'),
    mailbox: findStep(trace, 'mailbox'),
    defaults: defaultRules.map((rule) => ({ rule, step: findStep(trace, rule) })),
    noProfile,
    isAlternative: trace.some((step) => 'isAlternative' in step && step.isAlternative),
  };
}

export function markStep(step: TraceStep | null): StepMark {
  if (step?.spoke !== true) return null;
  switch (step.rule) {
    case 'service':
      return 'decides';
    case 'receiving-profile':
    case 'mailbox':
      return step.problem === null ? 'decides' : 'blocks';
    case 'folder':
      if (step.problem !== null) return 'blocks';
      return step.profileId === null ? 'leadsOn' : 'decides';
    case 'no-profile':
      return step.isAlternative ? null : 'decides';
    default:
      return step.isAlternative ? 'alternative' : 'decides';
  }
}

function findStep<Rule extends TraceStep['rule']>(
  trace: readonly TraceStep[],
  rule: Rule,
): StepOf<Rule> | null {
  return trace.find((step): step is StepOf<Rule> => step.rule === rule) ?? null;
}
