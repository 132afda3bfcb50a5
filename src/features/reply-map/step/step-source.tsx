import { TriangleAlert } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { findReplyChoice } from '../../../domain/reply-with';
import { ProfileLabel } from '../../profiles/profile-label';
import { ServiceMark } from '../../profiles/service-mark';
import type { MapWords } from '../map-words';
import { ImportFaults } from '../settings-file/import-faults';
import type { ReadEntries } from '../settings-file/read-settings-file';
import { findNotApplicable, listSilentServices, readChoice } from './paste-reply-with';
import type { Step } from './step';
import styles from './step-panel.module.css';

/** Where the settings of a step come from: what was copied, or which entries of the file do not fit. */
export function StepSource({
  step,
  file,
  serviceIds,
  words,
}: {
  step: Step;
  file: ReadEntries | null;
  serviceIds: readonly string[];
  words: MapWords;
}) {
  const t = useTranslations('replyMap.import');
  if (step.kind === 'import') {
    return file === null ? null : (
      <>
        <ImportFaults faults={file.faults} words={words} />
        {file.unchanged > 0 && (
          <p className={styles.quiet}>{t('unchanged', { count: file.unchanged })}</p>
        )}
      </>
    );
  }
  return <CopiedSettings source={step.source} serviceIds={serviceIds} words={words} />;
}

function CopiedSettings({
  source,
  serviceIds,
  words,
}: {
  source: Extract<Step, { kind: 'copy' }>['source'];
  serviceIds: readonly string[];
  words: MapWords;
}) {
  const t = useTranslations('replyMap.step');
  const format = useFormatter();
  const { services, profiles, describeProblem } = words;
  const setting = { kind: source.target.kind, replyWith: source.replyWith };
  const nameOf = (id: string) => services.get(id)?.name ?? id;
  const spoken = serviceIds.filter((id) => {
    const choice = findReplyChoice(source.replyWith, id);
    return choice !== null && choice.kind !== 'same-as-mailbox';
  });
  const silent = listSilentServices(setting, serviceIds);
  const others = serviceIds.length - spoken.length;
  return (
    <>
      <ul className={styles.copied} aria-label={t('copied')}>
        {spoken.map((id) => {
          const choice = readChoice(setting, id);
          const profile = choice.kind === 'profile' ? profiles.get(choice.profileId) : undefined;
          return (
            <li key={id}>
              <ServiceMark serviceId={id} />
              <span className={styles.service}>{nameOf(id)}</span>
              {profile === undefined ? (
                <span>{t(choice.kind === 'profile' ? 'deletedProfile' : 'default')}</span>
              ) : (
                <ProfileLabel profile={profile} size="tight" />
              )}
            </li>
          );
        })}
        {others > 0 && (
          <li className={styles.quiet}>
            {t(source.target.kind === 'mailbox' ? 'othersDefault' : 'othersMailbox', {
              count: others,
            })}
          </li>
        )}
      </ul>
      {findNotApplicable(setting, serviceIds, profilesOf(words)).map(
        ({ serviceId, profileId, problem }) => (
          <p key={serviceId} className={styles.note}>
            <TriangleAlert size={14} aria-hidden />
            {t('notApplicable', {
              service: nameOf(serviceId),
              profile: profiles.get(profileId)?.name ?? profileId,
              reason: describeProblem(problem, profiles.get(profileId)),
            })}
          </p>
        ),
      )}
      {silent.length > 0 && (
        <p className={styles.quiet}>{t('silent', { services: format.list(silent.map(nameOf)) })}</p>
      )}
    </>
  );
}

function profilesOf({ profiles }: MapWords) {
  return [...profiles.values()];
}
