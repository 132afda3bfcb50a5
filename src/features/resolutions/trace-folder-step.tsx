import { Ban, Check, CornerDownRight, CornerRightDown, Minus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ProfileProblem, TraceFolder, TraceStep } from '../../domain/reply/resolution';
import type { ReasonContext } from './describe-reason';
import { nameTags } from './name-tags';
import { SettingLink } from './setting-link';
import styles from './why-trace.module.css';
import { useProblemText } from './use-problem-text';

/** Rule 2: every smart folder that holds the mention, what it says, and what came of it. */
export function TraceFolderStep({
  step,
  context,
  onFollowLink,
}: {
  step: Extract<TraceStep, { rule: 'folder' }>;
  context: ReasonContext;
  onFollowLink?: (() => void) | undefined;
}) {
  const t = useTranslations('trace');
  if (step.folders.length === 0) return t('inNoFolder');
  const isOpenOneDeciding = step.folders.some(
    ({ isOpen, verdict }) => isOpen && verdict === 'spoke',
  );
  return (
    <ol className={styles.list} aria-label={t('folderList')}>
      {step.folders.map((folder) => (
        <li key={folder.folderId}>
          <FolderLine
            folder={folder}
            problem={folder.verdict === 'spoke' ? step.problem : null}
            isOverruledByOpen={isOpenOneDeciding}
            context={context}
          />
          {folder.verdict === 'spoke' && (
            <SettingLink folderId={folder.folderId} context={context} onFollow={onFollowLink} />
          )}
        </li>
      ))}
    </ol>
  );
}

function FolderLine({
  folder: { folderId, isOpen, says, verdict },
  problem,
  isOverruledByOpen,
  context,
}: {
  folder: TraceFolder;
  problem: ProfileProblem | null;
  isOverruledByOpen: boolean;
  context: ReasonContext;
}) {
  const t = useTranslations('trace');
  const describeProblem = useProblemText();
  const folder = context.smartFolders.find(({ id }) => id === folderId);
  const service = context.services.find(({ id }) => id === context.mention.serviceId);
  const profileId = says?.kind === 'profile' ? says.profileId : null;
  const profile = context.profiles.find(({ id }) => id === profileId);
  const values = { service: service?.name ?? '', ...nameTags };
  const Icon =
    verdict === 'silent'
      ? CornerRightDown
      : verdict === 'overruled'
        ? Minus
        : problem !== null
          ? Ban
          : says?.kind === 'default'
            ? CornerDownRight
            : Check;
  return (
    <span className={styles.folder} data-verdict={verdict}>
      <Icon size={12} aria-hidden />
      <span>
        {t.rich('folderName', {
          via: folder === undefined ? 'deletedFolder' : 'folder',
          folder: folder?.name ?? '',
          open: isOpen ? 'yes' : 'no',
          ...nameTags,
        })}{' '}
        {says?.kind === 'profile'
          ? t.rich('saysProfile', {
              ...values,
              known: profile === undefined ? 'no' : 'yes',
              profile: profile?.name ?? '',
            })
          : t.rich(says?.kind === 'default' ? 'saysDefault' : 'saysNothing', values)}
        {problem !== null && profile !== undefined && ` (${describeProblem(problem, profile)})`}
        {verdict === 'overruled' && (
          <span className={styles.verdict}>
            {t(isOverruledByOpen ? 'overruledByOpen' : 'overruledByOrder')}
          </span>
        )}
      </span>
    </span>
  );
}
