/** What may be offered: the server marks a page with the languages whose words nobody has signed for yet, and a demonstration with none. */
export function signedFor<Offer extends { readonly tag: string }>(all: readonly Offer[]): readonly Offer[] {
    const unsigned = document.documentElement.dataset['unsigned']?.split(' ') ?? [];
    return all.filter(({ tag }) => !unsigned.includes(tag));
}
