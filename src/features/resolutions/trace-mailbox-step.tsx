import { useTranslations } from 'use-intl';
import type { TraceStep } from '../../domain/reply/resolution';
import type { ReasonContext } from './describe-reason';
import { nameTags } from './name-tags';
import { SettingLink } from './setting-link';
import { TraceProfile } from './trace-profile';

/** Rule 3: what the mailbox says, or which folder led past it. */
export function TraceMailboxStep({
  step,
  folderId,
  context,
  onFollowLink,
}: {
  step: Extract<TraceStep, { rule: 'mailbox' }>;
  folderId: string | null;
  context: ReasonContext;
  onFollowLink?: (() => void) | undefined;
}) {
  const t = useTranslations('trace');
  if (step.isPassedOver) {
    const folder = context.smartFolders.find(({ id }) => id === folderId);
    return t.rich('mailboxPassedOver', {
      via: folder === undefined ? 'deletedFolder' : 'folder',
      folder: folder?.name ?? '',
      ...nameTags,
    });
  }
  const service = context.services.find(({ id }) => id === context.mention.serviceId);
  const profile = context.profiles.find(({ id }) => id === step.profileId);
  const values = { mailbox: context.mailboxName, service: service?.name ?? '', ...nameTags };
  return (
    <>
      <p>
        {step.profileId === null
          ? t.rich('mailboxSaysDefault', values)
          : t.rich('mailboxSaysProfile', {
              ...values,
              known: profile === undefined ? 'no' : 'yes',
              profile: profile?.name ?? '',
            })}
      </p>
      {step.profileId !== null && step.problem !== null && (
        <TraceProfile profileId={step.profileId} problem={step.problem} context={context} />
      )}
      <SettingLink folderId={null} context={context} onFollow={onFollowLink} />
    </>
  );
}
