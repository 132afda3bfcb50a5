import styles from './service-mark.module.css';
import { serviceMarkShapes, unknownServiceMark } from './service-mark-shapes';

export interface ServiceMarkProps {
  serviceId: string;
  /** Read aloud; without it the mark is decoration, for places where the name is written anyway. */
  serviceName?: string | undefined;
}

/** A service, as a mark of 16 px in the text's colour. */
export function ServiceMark({ serviceId, serviceName }: ServiceMarkProps) {
  const { line, fill } = serviceMarkShapes[serviceId] ?? unknownServiceMark;
  return (
    <svg
      viewBox="0 0 16 16"
      className={styles.mark}
      {...(serviceName === undefined
        ? { 'aria-hidden': true }
        : { role: 'img', 'aria-label': serviceName })}
    >
      {line !== undefined && <path d={line} className={styles.line} />}
      {fill !== undefined && <path d={fill} className={styles.fill} />}
    </svg>
  );
}
