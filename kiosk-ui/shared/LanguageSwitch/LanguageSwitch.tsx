import { language, speak, type LanguageOnOffer } from '../words/words.ts';
import './LanguageSwitch.css';

interface LanguageSwitchProps {
    readonly offers: readonly LanguageOnOffer[];
    readonly onChosen?: (tag: string) => void;
    readonly label: string;
}

/** The languages, each in its own name and script; one touch changes the page where it stands. */
export function LanguageSwitch({ offers, onChosen, label }: LanguageSwitchProps) {
    const choose = (offer: LanguageOnOffer) => speak(offer).then(() => onChosen?.(offer.tag));
    return (
        <div class="languages" role="group" aria-label={label}>
            {offers.map((offer) => (
                <button
                    type="button"
                    class="languages__one"
                    key={offer.tag}
                    lang={offer.tag}
                    dir={offer.direction}
                    aria-pressed={offer.tag === language.value}
                    onClick={() => void choose(offer)}
                >
                    {offer.name}
                </button>
            ))}
        </div>
    );
}
