import { describeChoice } from '../describe-difference';
import { describeFilter } from '../describe-filter';
import { describeReplyTarget } from '../reply-target/describe-reply-target';
import { nameOf } from '../words';
import type { Words } from '../words';
import type { SettingsValue } from './merge-part';

/** The name of a part, as a heading: "Name", "Facebook". */
export function namePart(part: SettingsValue, words: Words): string {
  if (part.field === 'choice') return nameOf(words, words.account.services, part.serviceId);
  return words.t(`merge.fields.${part.field}`);
}

/**
 * What a part holds, in words.
 * @param folders the smart folders that an order may name
 */
export function describeValue(
  part: SettingsValue,
  words: Words,
  folders: readonly { id: string; name: string }[],
): string {
  const { t, format, account } = words;
  switch (part.field) {
    case 'name':
      return part.value === '' ? t('merge.empty') : part.value;
    case 'topics':
      return listOrNone(
        part.value.map((id) => nameOf(words, account.topics, id)),
        words,
      );
    case 'filter':
      return describeFilter(part.value, words);
    case 'reply-with':
      return part.value.mode === 'default'
        ? t('replyWith.default')
        : t('merge.custom', {
            choices: listOrNone(
              Object.entries(part.value.choices).map(([serviceId, choice]) =>
                t('merge.choice', {
                  service: nameOf(words, account.services, serviceId),
                  choice: describeChoice(choice, words),
                }),
              ),
              words,
            ),
          });
    case 'choice':
      return describeChoice(part.value, words);
    case 'default-folders':
      return listOrNone(
        part.value.map((id) => t(`defaultFolders.names.${id}`)),
        words,
      );
    case 'reply-target':
      return describeReplyTarget(part.value, words);
    case 'folder-order':
      return format.list(part.value.map((id) => nameOf(words, folders, id)));
  }
}

function listOrNone(names: readonly string[], { t, format }: Words): string {
  return names.length === 0 ? t('merge.empty') : format.list(names);
}
