import { execFileSync } from 'node:child_process';
import type { Account } from './ingebedPlek';

/** The account nobody: asked from the system, because its number differs (65534 on Linux, -2 on macOS, 99 on old ones). */
export function ingebedNobody(): Account {
  const nummer = (vlag: string): number => {
    try {
      return Number(execFileSync('id', [vlag, 'nobody'], { stdio: 'pipe', encoding: 'utf8' })) || 65534;
    } catch {
      return 65534;
    }
  };
  return { uid: nummer('-u'), gid: nummer('-g') };
}
