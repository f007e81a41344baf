package dawr.live;

import com.hazelcast.config.Config;
import com.hazelcast.config.MapConfig;
import com.hazelcast.config.MergePolicyConfig;
import com.hazelcast.config.MultiMapConfig;
import com.hazelcast.config.TcpIpConfig;
import com.hazelcast.core.HazelcastInstance;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxBuilder;
import io.vertx.core.VertxOptions;
import io.vertx.spi.cluster.hazelcast.HazelcastClusterManager;
import java.util.List;

/**
 * The other nodes of the office: Hazelcast finds them, carries the bus between them and shares the live board. Nothing that must be right rests
 * on it; without it every node still serves, and sees what others did at its next sweep.
 */
public final class Neighbours {
    private static final String CLUSTER = "dawr";

    /** The house has to be whole again quickly after a member is gone; the defaults wait a minute. */
    private static final int HEARTBEAT_SECONDS = 5;

    private final Vertx vertx;
    private final HazelcastInstance hazelcast;

    private Neighbours(Vertx vertx, HazelcastInstance hazelcast) {
        this.vertx = vertx;
        this.hazelcast = hazelcast;
    }

    /**
     * Where the cluster listens and whom it knows.
     *
     * @param host the private interface to bind, never a public one: members don't authenticate one another
     * @param port of Hazelcast
     * @param members {@code host:port} of members to join; empty for an office of one node
     */
    public record Address(String host, int port, List<String> members) {}

    /** Joins the cluster. */
    public static Future<Neighbours> join(VertxBuilder builder, VertxOptions options, Address address) {
        HazelcastClusterManager manager = new HazelcastClusterManager(config(address));
        options.getEventBusOptions().setHost(address.host());
        return builder.with(options)
                .withClusterManager(manager)
                .buildClustered()
                .map(vertx -> new Neighbours(vertx, manager.getHazelcastInstance()));
    }

    public Vertx vertx() {
        return vertx;
    }

    /** Leaves the cluster and stops everything that runs on it. */
    public Future<Void> leave() {
        return vertx.close();
    }

    HazelcastInstance hazelcast() {
        return hazelcast;
    }

    /** How many nodes the office has now. */
    public int members() {
        return hazelcast.getCluster().getMembers().size();
    }

    private static Config config(Address address) {
        // Nodes of one cluster may share a process, as they do in tests, but not a name in it.
        Config config = new Config(CLUSTER + '-' + address.port())
                .setClusterName(CLUSTER)
                .setProperty("hazelcast.logging.type", "slf4j")
                .setProperty("hazelcast.phone.home.enabled", "false")
                .setProperty("hazelcast.shutdownhook.enabled", "false")
                .setProperty("hazelcast.wait.seconds.before.join", "0")
                .setProperty("hazelcast.max.no.heartbeat.seconds", Integer.toString(HEARTBEAT_SECONDS))
                .setProperty("hazelcast.heartbeat.interval.seconds", "1")
                .setProperty("hazelcast.merge.first.run.delay.seconds", "5")
                .setProperty("hazelcast.merge.next.run.delay.seconds", "5")
                .setProperty("hazelcast.operation.thread.count", "2")
                .setProperty("hazelcast.operation.generic.thread.count", "2")
                .setProperty("hazelcast.io.thread.count", "1")
                .setProperty("hazelcast.event.thread.count", "1");
        config.getJetConfig().setEnabled(false);
        config.getMetricsConfig().setEnabled(false);
        network(config, address);
        maps(config);
        return config;
    }

    private static void network(Config config, Address address) {
        config.getNetworkConfig().setPort(address.port()).setPortAutoIncrement(false);
        config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface(address.host());
        config.getNetworkConfig().getJoin().getMulticastConfig().setEnabled(false);
        config.getNetworkConfig().getJoin().getAutoDetectionConfig().setEnabled(false);
        TcpIpConfig members =
                config.getNetworkConfig().getJoin().getTcpIpConfig().setEnabled(true);
        members.addMember(address.host() + ':' + address.port());
        address.members().forEach(members::addMember);
    }

    /** What Vert.x needs of its cluster manager, and the live board. */
    private static void maps(Config config) {
        config.addMultiMapConfig(new MultiMapConfig("__vertx.subs")
                .setBackupCount(1)
                .setValueCollectionType(MultiMapConfig.ValueCollectionType.SET));
        config.addMapConfig(new MapConfig("__vertx.haInfo").setBackupCount(1));
        config.addMapConfig(new MapConfig("__vertx.nodeInfo").setBackupCount(1));
        config.addMapConfig(new MapConfig(SharedBoards.MAP)
                .setBackupCount(1)
                .setMergePolicyConfig(new MergePolicyConfig(HigherSeqWins.class.getName(), 100)));
    }
}
