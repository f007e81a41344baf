import { useEffect, useRef } from 'preact/hooks';
import { drawSlip } from '../../../shared/ticket/slip.ts';
import { printsByItself } from './paper.ts';

/** The paper slip, drawn dot by dot as the server made it, and seen by the printer only. */
export function Slip({ token }: { readonly token: string }) {
    const canvas = useRef<HTMLCanvasElement>(null);
    useEffect(() => {
        void drawSlip(token, canvas.current).then((drawn) => {
            if (drawn && printsByItself()) print();
        });
    }, [token]);
    return <canvas ref={canvas} class="slip" width={0} height={0} aria-hidden="true" />;
}
