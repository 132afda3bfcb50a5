import { lazy } from 'react';
import { useTranslations } from 'use-intl';
import type { ReplyResolution } from '../../domain/reply/resolution';
import { Button } from '../../ui/button';
import type { ReasonContext } from './describe-reason';
import { WhyMark } from './why-mark';
import { WhyPopover } from './why-popover';

const WhyTrace = lazy(() => import('./why-trace').then(({ WhyTrace }) => ({ default: WhyTrace })));

/**
 * Opens the whole way to the answer.
 * @param markLabel a name of its own, for a button that is only a mark, one of many
 * @param resolveFrom left out for an answer that was given once, wherever one looks from now
 */
export function WhyButton({
  resolution,
  context,
  resolveFrom,
  markLabel,
  onOpenChange,
}: {
  resolution: ReplyResolution;
  context: ReasonContext;
  resolveFrom?: (folderId: string) => ReplyResolution;
  markLabel?: string;
  onOpenChange?: (isOpen: boolean) => void;
}) {
  const t = useTranslations('trace');
  return (
    <WhyPopover
      trigger={
        markLabel === undefined ? (
          <Button variant="quiet" size="small">
            {t('why')}
          </Button>
        ) : (
          <WhyMark label={markLabel} />
        )
      }
      {...(onOpenChange && { onOpenChange })}
      renderTrace={(close) => (
        <WhyTrace
          resolution={resolution}
          context={context}
          resolveFrom={resolveFrom}
          onFollowLink={close}
        />
      )}
    />
  );
}
