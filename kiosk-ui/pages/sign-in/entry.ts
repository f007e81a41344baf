import { post } from '../../shared/api/client.ts';
import type { Me } from '../../shared/api/contract.ts';
import type { Problem } from '../../shared/api/problem.ts';

/** Where each role works, when nobody said where to go on. */
const HOME: Readonly<Record<string, string>> = { manager: '/congestion', director: '/congestion', admin: '/congestion', reception: '/reception' };

/** Signs in and goes on to where the person was heading; answers what stood in the way. */
export async function enter(user: string, password: string): Promise<Problem | undefined> {
    const answer = await post<Me>('/api/v1/sign-in', { user, password });
    if (!answer.ok) return answer.problem;
    location.assign(onward(new URLSearchParams(location.search).get('next'), answer.value.role));
    return undefined;
}

/** Only a path of this office: a link that carries somebody else's address must not lead a freshly signed-in person there. */
export function onward(next: string | null, role: string): string {
    const home = HOME[role] ?? '/counter';
    if (!next) return home;
    const target = new URL(next, location.origin);
    return next.startsWith('/') && target.origin === location.origin ? target.pathname + target.search : home;
}
