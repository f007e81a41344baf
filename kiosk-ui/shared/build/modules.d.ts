declare module 'icon:*' {
    import type { Icon } from '@dawr/kiosk-ui/shared/Icon/drawing.tsx';
    const icon: Icon;
    export default icon;
}

declare module 'words:*' {
    import type { LanguageOnOffer } from '@dawr/kiosk-ui/shared/words/words.ts';
    export const languages: readonly LanguageOnOffer[];
}

declare module '*.css';
