import { signal } from '@preact/signals';
import { post } from '@dawr/kiosk-ui/shared/api/client.ts';
import type { Problem } from '@dawr/kiosk-ui/shared/api/problem.ts';
import type { FloorPlan } from '@dawr/kiosk-ui/shared/plan/draft.ts';

export interface Walked {
    readonly metres: number;
    readonly longMetres: number;
    readonly stoodPercent: number;
    readonly stoodMinutes: number;
}

export interface Seated {
    readonly seats: number;
    readonly standingMost: number;
    readonly stoodMinutes: number;
}

interface Both<T> {
    readonly before: T;
    readonly after: T;
}

/** A day walked through two plans; `before` and `after` hold column, row and walks of each square. */
export interface Twin extends Both<readonly (readonly number[])[]> {
    readonly groups: readonly (Both<Walked> & { readonly group: string; readonly people: number })[];
    readonly halls: readonly (Both<Seated> & { readonly hall: string })[];
}

export const twin = signal<Twin | undefined>(undefined);
export const refused = signal<Problem | undefined>(undefined);
export const walking = signal(false);

export async function walk(branch: string, day: string, layouts: Both<FloorPlan>): Promise<void> {
    walking.value = true;
    const answer = await post<{ readonly layouts: Twin }>(`/api/v1/branches/${branch}/what-if`, { day, layouts }, { patienceMillis: 0 });
    walking.value = false;
    twin.value = answer.ok ? answer.value.layouts : undefined;
    refused.value = answer.ok ? undefined : answer.problem;
}
