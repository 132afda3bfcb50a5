import { useSuspenseQuery } from '@tanstack/react-query';
import { Ban } from 'lucide-react';
import { memo, useId } from 'react';
import { useTranslations } from 'use-intl';
import { accountQueries } from '../../data/account';
import type { ReplyChoice } from '../../domain/reply-with';
import type { Service } from '../../domain/service';
import { Select } from '../../ui/select';
import type { SelectGroup, SelectOption } from '../../ui/select';
import { ProfileLabel } from '../profiles/profile-label';
import { ServiceMark } from '../profiles/service-mark';
import { useProblemText } from '../resolutions/use-problem-text';
import styles from './choice-field.module.css';
import { findChosenProfile, fromOptionValue, listProfiles, toOptionValue } from './choice-options';
import type { ListedProfile } from './choice-options';
import { describeChoice } from './describe-difference';
import { ProblemNote } from './problem-note';
import { useWords } from './use-words';

/**
 * Who replies on one service; drawn again only when something of it changes.
 * @param mailboxChoice what the mailbox has saved for it; null in the mailbox's own form
 * @param error why the backend did not accept the choice
 * @param blockedMentions how many mentions a choice that cannot reply blocks, and of these the open ones; null
 *   while it is not known
 */
export const ChoiceField = memo(function ChoiceField({
  service,
  choice,
  mailboxChoice,
  onChange,
  isReadOnly,
  error,
  blockedMentions,
  blockedOpen,
}: {
  service: Service;
  choice: ReplyChoice;
  mailboxChoice: ReplyChoice | null;
  onChange: (serviceId: string, choice: ReplyChoice) => void;
  isReadOnly: boolean;
  error: string | undefined;
  blockedMentions: number | null;
  blockedOpen: number | null;
}) {
  const t = useTranslations('replySettings');
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const toProfileOption = useProfileOption();
  const mailboxOption = useMailboxOption(service.id, mailboxChoice);
  const noteId = useId();
  const profiles = listProfiles(service.id, choice, account.profiles);
  const options: SelectGroup[] = [
    {
      options: [
        ...(mailboxOption === null ? [] : [mailboxOption]),
        { value: 'default', text: t('replyWith.default') },
      ],
    },
    { options: profiles.map(toProfileOption) },
  ];
  const effective =
    choice.kind === 'same-as-mailbox' && mailboxChoice !== null ? mailboxChoice : choice;
  const named = findChosenProfile(service.id, effective, account.profiles);
  const problem = named?.problem ?? null;
  return (
    <div className={styles.row}>
      <span className={styles.service} aria-hidden>
        <ServiceMark serviceId={service.id} />
        <span className={styles.name}>{service.name}</span>
      </span>
      <Select
        label={service.name}
        isLabelHidden
        value={toOptionValue(choice)}
        onValueChange={(value) => {
          onChange(service.id, fromOptionValue(value));
        }}
        options={options}
        isDisabled={isReadOnly}
        isInvalid={error !== undefined}
        describedBy={problem === null && error === undefined ? undefined : noteId}
        className={styles.select}
      />
      <div id={noteId} className={styles.note}>
        {named !== null && problem !== null && (
          <ProblemNote
            named={named}
            problem={problem}
            blocked={
              blockedMentions === null
                ? null
                : { mentions: blockedMentions, open: blockedOpen ?? 0 }
            }
            isReadOnly={isReadOnly}
          />
        )}
        {error !== undefined && <p className={styles.error}>{error}</p>}
      </div>
    </div>
  );
});

function useProfileOption(): (listed: ListedProfile) => SelectOption {
  const words = useWords();
  const problemText = useProblemText();
  return ({ profileId, profile, problem }) => {
    const choice: ReplyChoice = { kind: 'profile', profileId };
    const text = describeChoice(choice, words);
    const label = profile === undefined ? text : <ProfileLabel profile={profile} size="tight" />;
    return {
      value: toOptionValue(choice),
      text,
      content:
        problem === null ? (
          label
        ) : (
          <span className={styles.blocked}>
            <Ban size={14} aria-hidden />
            {label}
          </span>
        ),
      ...(problem === null ? {} : { hint: problemText(problem, profile), isDisabled: true }),
    };
  };
}

/** The option that a folder begins on; its text says what the mailbox has saved now. */
function useMailboxOption(
  serviceId: string,
  mailboxChoice: ReplyChoice | null,
): SelectOption | null {
  const words = useWords();
  const problemText = useProblemText();
  if (mailboxChoice === null) return null;
  const named = findChosenProfile(serviceId, mailboxChoice, words.account.profiles);
  const now = describeChoice(mailboxChoice, words);
  return {
    value: 'same-as-mailbox',
    text: words.t('replyWith.sameAsMailbox', { now }),
    ...(named === null || named.problem === null
      ? {}
      : { hint: problemText(named.problem, named.profile) }),
  };
}
