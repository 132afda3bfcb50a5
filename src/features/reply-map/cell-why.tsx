import { Check, X } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { DefaultCandidate } from '../../domain/reply/default-rules';
import { nameInSentence } from '../../domain/written/name-in-sentence';
import { ProfileLabel } from '../profiles/profile-label';
import { nameTags } from '../resolutions/name-tags';
import styles from './cell-why.module.css';
import { explainCell } from './explain-cell';
import type { Saying } from './explain-cell';
import type { MapBlock, MapRow } from './map-layout';
import type { MapWords } from './map-words';

/** What was looked at to say who answers in a place, in order, and what that came to. */
export function CellWhy({
  row,
  block,
  serviceId,
  words,
}: {
  row: MapRow;
  block: MapBlock;
  serviceId: string;
  words: MapWords;
}) {
  const t = useTranslations('replyMap.why');
  const format = useFormatter();
  const profiles = [...words.profiles.values()];
  const explanation = explainCell(row, block, serviceId, profiles);
  const { folder, mailbox, candidates, elsewhere } = explanation;
  const before = explanation.before.map((id) =>
    nameInSentence(block.rows.find(({ target }) => target.id === id)?.name ?? ''),
  );
  const service = words.services.get(serviceId)?.name ?? serviceId;
  const names = { folder: row.name, mailbox: block.name, service, ...nameTags };
  return (
    <div className={styles.why}>
      <h2 className={styles.title}>{t('title')}</h2>
      <ol className={styles.steps}>
        {before.length > 0 && (
          <li>
            <p>{t('before', { folders: format.list(before), count: before.length })}</p>
          </li>
        )}
        {folder !== null && (
          <li data-spoke={folder.choice.kind === 'profile'}>
            <Says saying={folder} level="folder" names={names} words={words} />
          </li>
        )}
        {mailbox !== null && (
          <li data-spoke={mailbox.choice.kind === 'profile' && !mailbox.isPassedOver}>
            {mailbox.isPassedOver ? (
              <p>{t.rich('passedOver', names)}</p>
            ) : (
              <Says saying={mailbox} level="mailbox" names={names} words={words} />
            )}
          </li>
        )}
        {candidates !== null && (
          <li data-spoke>
            <p>{t.rich(candidates.length === 0 ? 'noCandidates' : 'default', names)}</p>
            <Candidates candidates={candidates} words={words} />
            {elsewhere > 0 && (
              <p className={styles.quiet}>{t('elsewhere', { count: elsewhere })}</p>
            )}
          </li>
        )}
      </ol>
      <p className={styles.quiet}>{t('exceptions')}</p>
    </div>
  );
}

type Names = { folder: string; mailbox: string; service: string } & typeof nameTags;

/** What one setting says. */
function Says({
  saying: { choice, problem },
  level,
  names,
  words: { profiles, describeProblem },
}: {
  saying: Saying;
  level: 'folder' | 'mailbox';
  names: Names;
  words: MapWords;
}) {
  const t = useTranslations('replyMap.why');
  if (choice.kind !== 'profile') {
    if (level === 'mailbox') return <p>{t.rich('mailboxDefault', names)}</p>;
    const isSilent = choice.kind === 'same-as-mailbox';
    return <p>{t.rich(isSilent ? 'folderSilent' : 'folderDefault', names)}</p>;
  }
  const profile = profiles.get(choice.profileId);
  const known = profile === undefined ? 'no' : 'yes';
  const values = { ...names, known, profile: profile?.name ?? '' };
  return (
    <>
      <p>{t.rich(level === 'folder' ? 'folderProfile' : 'mailboxProfile', values)}</p>
      {problem !== null && (
        <p className={styles.problem}>
          <X size={12} aria-hidden />
          {t('blocks', { reason: describeProblem(problem, profile) })}
        </p>
      )}
    </>
  );
}

/** The profiles that the default profile is one of, and those that were turned down. */
function Candidates({
  candidates,
  words: { t, profiles, describeProblem },
}: {
  candidates: readonly DefaultCandidate[];
  words: MapWords;
}) {
  if (candidates.length === 0) return null;
  return (
    <ul className={styles.candidates} aria-label={t('why.candidates')}>
      {candidates.map(({ profileId, problem }) => {
        const profile = profiles.get(profileId);
        const Icon = problem === null ? Check : X;
        return (
          profile !== undefined && (
            <li key={profileId} data-able={problem === null}>
              <Icon size={12} aria-hidden />
              <ProfileLabel profile={profile} size="tight" isStruck={problem !== null} />
              {problem !== null && <span>{describeProblem(problem, profile)}</span>}
            </li>
          )
        );
      })}
    </ul>
  );
}
