package dawr.simulation;

/**
 * How bad things are: probabilities per message or per second.
 *
 * @param lost a message to or from the journal or a node is lost
 * @param slow a message takes seconds
 * @param twice a message to the journal arrives twice
 * @param factLost a fact between nodes is lost
 * @param crash a node dies, per second
 * @param pause a node stands still for a while, per second
 * @param clockJump a node's own clock jumps, per second
 */
record Weather(double lost, double slow, double twice, double factLost, double crash, double pause, double clockJump) {
    static final Weather CALM = new Weather(0, 0, 0, 0, 0, 0, 0);

    /** Some seeds are calm in some respects, and the worst are bad in all. */
    static Weather of(Timeline time) {
        return new Weather(
                time.happens(0.7) ? 0.15 * time.chance.nextDouble() : 0,
                time.happens(0.8) ? 0.4 * time.chance.nextDouble() : 0,
                time.happens(0.5) ? 0.2 * time.chance.nextDouble() : 0,
                time.chance.nextDouble(),
                time.happens(0.5) ? 0.2 * time.chance.nextDouble() : 0,
                time.happens(0.5) ? 0.3 * time.chance.nextDouble() : 0,
                time.happens(0.4) ? 0.2 * time.chance.nextDouble() : 0);
    }
}
