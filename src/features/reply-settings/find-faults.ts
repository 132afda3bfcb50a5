import { MAX_MAILBOX_TOPICS, MAX_NAME_LENGTH } from '../../domain/mailbox';
import { isWhole } from './conditions/filter-draft';
import type { FilterDraft } from './conditions/filter-draft';
import { describeTargetFaults } from './reply-target/target-faults';
import type { TargetFaultTexts } from './reply-target/target-faults';
import type { ReplyTargetDraft } from './reply-target/reply-target-draft';
import { findFaultyField } from './save-failure';
import type { SaveFailure } from './save-failure';
import type { Words } from './words';

/** What is wrong with the fields of a form, in words; `choices` by service id. */
export interface Faults {
  name?: string;
  topicIds?: string;
  smartFolderIds?: string;
  /** Why there is something to finish in the filter; its conditions say more themselves. */
  filter?: string;
  /** By place, why the backend did not accept a condition. */
  conditions?: Record<number, string>;
  replyTarget?: TargetFaultTexts;
  choices: Record<string, string>;
}

/**
 * What can be seen to be wrong before saving.
 * @param draft without topics where there are none to choose
 */
export function findFaults(
  {
    name,
    topicIds,
    filter,
    replyTarget,
  }: {
    name: string;
    topicIds?: readonly string[];
    filter?: FilterDraft;
    replyTarget?: ReplyTargetDraft;
  },
  { t }: Pick<Words, 't'>,
): Faults {
  const faults: Faults = { choices: {} };
  if (name.trim() === '') faults.name = t('fault.nameMissing');
  else if (name.trim().length > MAX_NAME_LENGTH) {
    faults.name = t('fault.nameTooLong', { max: MAX_NAME_LENGTH });
  }
  if (topicIds?.length === 0) faults.topicIds = t('fault.topicsMissing');
  else if (topicIds !== undefined && topicIds.length > MAX_MAILBOX_TOPICS) {
    faults.topicIds = t('fault.topicsTooMany', { max: MAX_MAILBOX_TOPICS });
  }
  const targetFaults = replyTarget === undefined ? null : describeTargetFaults(replyTarget, { t });
  if (targetFaults !== null) faults.replyTarget = targetFaults;
  if (filter !== undefined && !isWhole(filter)) faults.filter = t('conditions.unfinished');
  return faults;
}

/** What the backend did not accept; null where it names no field of the form. */
export function readRefusedFields(
  failure: SaveFailure | null,
  { t }: Pick<Words, 't'>,
): Faults | null {
  if (failure?.kind !== 'invalid') return null;
  const fields = failure.errors.map(findFaultyField).filter((field) => field !== null);
  if (fields.length === 0) return null;
  const faults: Faults = { choices: {} };
  for (const field of fields) {
    if (field === 'name') faults.name = t('fault.nameRefused');
    else if (field === 'topicIds') faults.topicIds = t('fault.topicsRefused');
    else if (field === 'smartFolderIds') faults.smartFolderIds = t('fault.orderRefused');
    else if (field === 'replyTarget') {
      faults.replyTarget = { whole: t('replyTarget.fault.refused') };
    } else if (field.startsWith('condition ')) {
      const place = Number(field.slice('condition '.length));
      faults.conditions = { ...faults.conditions, [place]: t('conditions.fault.refused') };
    } else faults.choices[field.slice('choice '.length)] = t('fault.choiceRefused');
  }
  return faults;
}

export function hasFaults({ choices, ...fields }: Faults): boolean {
  return Object.keys(fields).length + Object.keys(choices).length > 0;
}
