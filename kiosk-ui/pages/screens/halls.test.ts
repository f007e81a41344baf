import { expect, test } from 'vitest';
import { hallsToChoose, toggled } from './halls.ts';

const MESSAGE = { texts: { ar: 'أهلا' }, seconds: 12 };

test('aMessageIsShownInTheHallsThatAreChosen', () => {
    const inOne = toggled(MESSAGE, 'women');
    expect(inOne).toEqual({ ...MESSAGE, halls: ['women'] });
    expect(toggled(inOne, 'main').halls).toEqual(['women', 'main']);
});

test('aMessageForNoHallInParticularIsShownEverywhere', () => {
    expect(toggled({ ...MESSAGE, halls: ['women'] }, 'women')).toEqual(MESSAGE);
});

test('aHallThatIsGoneCanBeTakenOut', () => {
    expect(hallsToChoose(['main'], { ...MESSAGE, halls: ['closed-down'] })).toEqual(['main', 'closed-down']);
    expect(hallsToChoose(['main', 'women'], MESSAGE)).toEqual(['main', 'women']);
});
