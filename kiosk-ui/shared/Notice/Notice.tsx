import type { ComponentChildren } from 'preact';
import WarningDiamond from 'icon:warning-diamond';
import Info from 'icon:info';
import './Notice.css';

/** Something the reader must know before going on; said aloud when it appears. */
export function Notice({ kind = 'info', children }: { readonly kind?: 'info' | 'problem'; readonly children: ComponentChildren }) {
    const Sign = kind === 'problem' ? WarningDiamond : Info;
    return (
        <div class={`notice notice--${kind}`} role={kind === 'problem' ? 'alert' : 'status'}>
            <Sign />
            <div>{children}</div>
        </div>
    );
}
