import type { Profile } from '../../domain/profile';
import { Avatar } from '../../ui/avatar';
import { classNames } from '../../ui/class-names';
import styles from './profile-label.module.css';
import { profileInitials } from './profile-initials';
import { ServiceMark } from './service-mark';

export interface ProfileLabelProps {
  profile: Pick<Profile, 'name' | 'colour' | 'serviceId'>;
  /** Read aloud before the name; leave it out where the service is named beside. */
  serviceName?: string | undefined;
  /** `tight`: without the service's mark and with a smaller avatar. */
  size?: 'default' | 'tight' | undefined;
  /** For a profile that cannot or does not answer: said beside it in words, shown here as well. */
  isStruck?: boolean | undefined;
  className?: string | undefined;
}

/** A profile, the same everywhere: its service's mark, its initials in its colour, its name. */
export function ProfileLabel({
  profile,
  serviceName,
  size = 'default',
  isStruck = false,
  className,
}: ProfileLabelProps) {
  return (
    <span className={classNames(styles.label, isStruck && styles.struck, className)}>
      {size === 'default' && (
        <span className={styles.service}>
          <ServiceMark serviceId={profile.serviceId} serviceName={serviceName} />
        </span>
      )}
      <Avatar
        initials={profileInitials(profile.name)}
        hue={profile.colour}
        size={size === 'default' ? 20 : 16}
      />
      <bdi className={styles.name}>{profile.name}</bdi>
    </span>
  );
}
