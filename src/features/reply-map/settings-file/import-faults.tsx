import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import styles from '../step/step-panel.module.css';
import type { MapWords } from '../map-words';
import type { ImportFault } from './read-settings-file';

const faultKeys = {
  malformed: 'malformed',
  'unknown-mailbox': 'unknownMailbox',
  'unknown-folder': 'unknownFolder',
  'other-mailbox': 'otherMailbox',
  'no-right': 'noRight',
  twice: 'twice',
  'unknown-service': 'unknownService',
  profile: 'profile',
} as const satisfies Record<ImportFault['kind'], string>;

/** The entries of a file that do not fit, each with where it stands and why. */
export function ImportFaults({
  faults,
  words,
}: {
  faults: readonly ImportFault[];
  words: MapWords;
}) {
  const t = useTranslations('replyMap.import');
  const { services, profiles, describeProblem } = words;
  if (faults.length === 0) return null;

  function say(fault: ImportFault): string {
    const profile = fault.kind === 'profile' ? profiles.get(fault.profileId) : undefined;
    const serviceId = 'serviceId' in fault ? fault.serviceId : '';
    return t(`fault.${faultKeys[fault.kind]}`, {
      name: fault.name,
      service: services.get(serviceId)?.name ?? serviceId,
      profile: fault.kind === 'profile' ? (profile?.name ?? fault.profileId) : '',
      reason: fault.kind === 'profile' ? describeProblem(fault.problem, profile) : '',
    });
  }

  return (
    <section aria-label={t('faults', { count: faults.length })} className={styles.faults}>
      <p className={styles.note}>
        <TriangleAlert size={14} aria-hidden />
        {t('faults', { count: faults.length })}
      </p>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.path} ${fault.kind}`}>
            {say(fault)} <code className={styles.quiet}>{fault.path}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
