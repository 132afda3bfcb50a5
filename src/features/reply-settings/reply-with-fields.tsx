import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { accountQueries } from '../../data/account';
import type { ReplyChoice, ReplyWith } from '../../domain/reply-with';
import type { BlockedMentions } from '../../domain/reply/count-blocked-mentions';
import { RadioGroup } from '../../ui/radio-group';
import { ChoiceField } from './choice-field';
import { readChoice, readDraftChoice } from './reply-with-draft';
import type { ReplyWithDraft, SettingsLevel } from './reply-with-draft';
import styles from './reply-with-fields.module.css';
import { useLatest } from './use-latest';

/**
 * The row Reply with, and under Custom one list per service that can be answered and on which the
 * company has a profile.
 * @param mailboxReplyWith in a folder's form, what its mailbox has saved
 * @param errors by service id, why the backend did not accept a choice
 * @param countBlocked how many mentions the choice for a service blocks; null while it is not known
 */
export function ReplyWithFields({
  level,
  draft,
  onChange,
  mailboxReplyWith,
  isReadOnly,
  errors,
  countBlocked,
}: {
  level: SettingsLevel;
  draft: ReplyWithDraft;
  onChange: (draft: ReplyWithDraft) => void;
  mailboxReplyWith?: ReplyWith;
  isReadOnly: boolean;
  errors: Readonly<Record<string, string>>;
  countBlocked: (serviceId: string) => BlockedMentions | null;
}) {
  const t = useTranslations('replySettings');
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const services = account.services.filter(
    ({ id, canReply }) => canReply && account.profiles.some(({ serviceId }) => serviceId === id),
  );
  const choose = useLatest((serviceId: string, choice: ReplyChoice) => {
    onChange({ ...draft, choices: { ...draft.choices, [serviceId]: choice } });
  });
  return (
    <div className={styles.fields}>
      <RadioGroup
        label={t('replyWith.label')}
        value={draft.mode}
        onValueChange={(mode) => {
          onChange({ ...draft, mode: mode === 'custom' ? 'custom' : 'default' });
        }}
        isDisabled={isReadOnly}
        options={[
          {
            value: 'default',
            label: t('replyWith.default'),
            hint:
              level === 'mailbox'
                ? t('replyWith.mailboxDefaultHint')
                : t('replyWith.folderDefaultHint'),
          },
          { value: 'custom', label: t('replyWith.custom'), hint: t('replyWith.customHint') },
        ]}
      />
      {draft.mode === 'custom' && (
        <div className={styles.choices}>
          {services.length === 0 && <p className={styles.none}>{t('replyWith.noService')}</p>}
          {services.map((service) => {
            const blocked = countBlocked(service.id);
            return (
              <ChoiceField
                key={service.id}
                service={service}
                choice={readDraftChoice(draft, service.id, level)}
                mailboxChoice={
                  mailboxReplyWith === undefined
                    ? null
                    : readChoice(mailboxReplyWith, service.id, 'mailbox')
                }
                onChange={choose}
                isReadOnly={isReadOnly}
                error={errors[service.id]}
                blockedMentions={blocked?.mentions ?? null}
                blockedOpen={blocked?.open ?? null}
              />
            );
          })}
        </div>
      )}
    </div>
  );
}
