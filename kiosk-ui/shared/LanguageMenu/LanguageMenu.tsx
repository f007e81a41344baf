import { useSignal } from '@preact/signals';
import Globe from 'icon:globe/regular';
import { Button } from '../Button/Button.tsx';
import { LanguageSwitch } from '../LanguageSwitch/LanguageSwitch.tsx';
import { rememberLanguage } from '../page.tsx';
import { Sheet } from '../Sheet/Sheet.tsx';
import { language, t, type LanguageOnOffer } from '../words/words.ts';

/** The language on a small screen: one button that says the present one, all of them behind it. */
export function LanguageMenu({ offers }: { readonly offers: readonly LanguageOnOffer[] }) {
    const open = useSignal(false);
    const present = offers.find(({ tag }) => tag === language.value);
    const chosen = (tag: string) => {
        rememberLanguage(tag);
        open.value = false;
    };
    return (
        <>
            <Button look="outline" aria-label={`${t('office.languages')}: ${present?.name}`} onClick={() => (open.value = true)}>
                <Globe /> {present?.name}
            </Button>
            <Sheet open={open.value} onClose={() => (open.value = false)} title={t('office.languages')}>
                <LanguageSwitch offers={offers} onChosen={chosen} label={t('office.languages')} />
            </Sheet>
        </>
    );
}
