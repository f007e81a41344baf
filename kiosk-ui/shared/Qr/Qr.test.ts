import { expect, test } from 'vitest';
import { codeIn } from './Qr.tsx';

test('onlyTheOutlineIsTakenFromThePicture', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 29 29"><path fill="#fff" d="M0 0h29v29H0z"/><path fill="#000" d="M0 0h1v1z"/><script>x</script></svg>';
    expect(codeIn(svg)).toEqual({ viewBox: '0 0 29 29', outline: 'M0 0h1v1z' });
});

test('whatIsNoCodeIsNotDrawn', () => {
    expect(codeIn('<html></html>')).toBeUndefined();
});
