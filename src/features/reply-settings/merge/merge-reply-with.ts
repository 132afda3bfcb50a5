import type { ReplyWith } from '../../../domain/reply-with';
import { readChoice, readDraftChoice, silentChoice, toReplyWith } from '../reply-with-draft';
import type { ReplyWithDraft, SettingsLevel } from '../reply-with-draft';
import { decideOutcome } from './merge-part';
import type { MergePart } from './merge-part';

type Part = MergePart<ReplyWithDraft>;

/**
 * The parts of Reply with. Where both sides end with choices, each service is a part. Where one of them
 * ends with Default, the setting is one part: choices of one side under the mode of the other would be
 * something that nobody wanted.
 */
export function listReplyWithParts(
  base: ReplyWith,
  theirs: ReplyWithDraft,
  mine: ReplyWithDraft,
  level: SettingsLevel,
): Part[] {
  if (mine.mode === 'default' || theirs.mode === 'default') {
    return listWholePart(base, theirs, mine, level);
  }
  const parts: Part[] = [];
  for (const serviceId of listServiceIds(base, theirs, mine)) {
    const values = {
      base: { field: 'choice', serviceId, value: readChoice(base, serviceId, level) },
      theirs: { field: 'choice', serviceId, value: readDraftChoice(theirs, serviceId, level) },
      mine: { field: 'choice', serviceId, value: readDraftChoice(mine, serviceId, level) },
    } as const;
    const outcome = decideOutcome(values.base, values.theirs, values.mine, false);
    if (outcome === null) continue;
    parts.push({
      key: `choice ${serviceId} ${JSON.stringify(values)}`,
      ...values,
      outcome,
      put: (onto, side) => ({
        ...onto,
        choices: {
          ...onto.choices,
          [serviceId]: side === 'theirs' ? values.theirs.value : values.mine.value,
        },
      }),
    });
  }
  return parts;
}

function listWholePart(
  base: ReplyWith,
  theirs: ReplyWithDraft,
  mine: ReplyWithDraft,
  level: SettingsLevel,
): Part[] {
  const values = {
    base: { field: 'reply-with', value: spellOut(base, level) },
    theirs: { field: 'reply-with', value: spellOut(toReplyWith(theirs, level), level) },
    mine: { field: 'reply-with', value: spellOut(toReplyWith(mine, level), level) },
  } as const;
  const outcome = decideOutcome(values.base, values.theirs, values.mine, false);
  if (outcome === null) return [];
  return [
    {
      key: `reply-with ${JSON.stringify(values)}`,
      ...values,
      outcome,
      // What one had chosen before is kept under Default, as the form does.
      put: (onto, side) =>
        side !== 'theirs'
          ? mine
          : theirs.mode === 'default'
            ? { ...onto, mode: 'default' }
            : theirs,
    },
  ];
}

/** Without the choices that say nothing, and in one order, so that equal settings are equal data. */
function spellOut(replyWith: ReplyWith, level: SettingsLevel): ReplyWith {
  if (replyWith.mode === 'default') return replyWith;
  const silent = silentChoice(level).kind;
  const choices = Object.keys(replyWith.choices)
    .sort()
    .map((serviceId) => [serviceId, readChoice(replyWith, serviceId, level)] as const)
    .filter(([, choice]) => choice.kind !== silent);
  return { mode: 'custom', choices: Object.fromEntries(choices) };
}

function listServiceIds(
  base: ReplyWith,
  theirs: ReplyWithDraft,
  mine: ReplyWithDraft,
): readonly string[] {
  const inBase = base.mode === 'custom' ? Object.keys(base.choices) : [];
  const all = [...inBase, ...Object.keys(theirs.choices), ...Object.keys(mine.choices)];
  return [...new Set(all)];
}
