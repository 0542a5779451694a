import type { Complaint } from '../problems/complaint.ts';
import type { Obstacle } from '../problems/facts.ts';
import { Failure } from '../problems/failure.ts';

/** What the system's refusal to write a file means for the user. What is no system error stays as it is. */
export function writeFailure(error: unknown, file: string): unknown {
  const code = error instanceof Failure ? undefined : systemCodeOf(error);
  return code === undefined ? error : new Failure(writeComplaint(code, file), error);
}

/** The same for reading. */
export function readFailure(error: unknown, file: string): unknown {
  const code = error instanceof Failure ? undefined : systemCodeOf(error);
  if (code === undefined) return error;
  const complaint: Complaint =
    code === 'ENOENT'
      ? { code: 'file-not-found', file }
      : { code: 'file-unreadable', file, reason: obstacleOf(code) };
  return new Failure(complaint, error);
}

function writeComplaint(code: string, file: string): Complaint {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'disk-full', file };
    case 'EBUSY':
    case 'ETXTBSY':
    case 'EEXIST':
      return { code: 'file-in-use', file };
    default: {
      const reason = obstacleOf(code);
      const failing = reason === 'failing' || reason === 'disconnected' || reason === 'unknown';
      return { code: failing ? 'disk-error' : 'not-writable', file, reason };
    }
  }
}

const obstacleOf = (code: string): Obstacle => obstacles[code] ?? 'unknown';

const obstacles: Readonly<Record<string, Obstacle>> = {
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'read-only',
  ENOENT: 'not-there',
  ENOTDIR: 'not-a-folder',
  EISDIR: 'is-a-folder',
  EINVAL: 'bad-name',
  ENAMETOOLONG: 'bad-name',
  EBUSY: 'in-use',
  EIO: 'failing',
  ENODEV: 'disconnected',
  ENXIO: 'disconnected',
  ESTALE: 'disconnected',
  ENOTCONN: 'disconnected',
};

/** The code of a system error, such as `ENOSPC`. Node's own, such as `ERR_INVALID_ARG_TYPE`, are our bugs. */
export const systemCodeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && /^E[A-Z0-9]+$/.test(String(error.code))
    ? String(error.code)
    : undefined;
