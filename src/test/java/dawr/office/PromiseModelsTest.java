package dawr.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.estimation.Models;
import dawr.estimation.learning.Example;
import dawr.estimation.learning.Gate;
import dawr.estimation.learning.Wood;
import dawr.journal.TestDatabase;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Models are let in if they are better, shared by all nodes, and withdrawn where they turn out wrong. */
class PromiseModelsTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final int EXAMPLES = 800;

    private final PromiseModels models = new PromiseModels(TestDatabase.pool(TestDatabase.fresh(), VERTX), "1.2");

    @AfterAll
    static void close() {
        await(VERTX.close());
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    /** Waits that follow what is seen; what was said of them was right, or two minutes off on the scale of learning. */
    private static List<Example> examples(double saidWrongBy) {
        Random luck = new Random(4);
        List<Example> examples = new ArrayList<>();
        for (int each = 0; each < EXAMPLES; each++) {
            double[] seen = {luck.nextInt(8), luck.nextDouble()};
            double came = seen[0] + luck.nextDouble() / 10;
            examples.add(new Example(seen, 0, came, came + saidWrongBy, came, each * 600L));
        }
        return examples;
    }

    private static Gate.Passed trained() {
        return Gate.tried(examples(2)).orElseThrow();
    }

    @Test
    void whatIsNoBetterIsNotLetIn() {
        assertTrue(Gate.tried(examples(0)).isEmpty());
    }

    @Test
    void aModelIsTheSameForEveryNode() throws IOException {
        Gate.Passed passed = trained();
        long id = await(models.keep(passed, 5_000));
        Models.Model found = await(models.inUse(0)).orElseThrow();
        assertEquals(id, found.id());
        Wood read = Wood.of(found.trees().orElseThrow());
        double[] seen = {3, 0.2};
        assertEquals(List.of(boxed(passed.wood().answer(seen, 0, 3))), List.of(boxed(read.answer(seen, 0, 3))));
        assertEquals(Optional.empty(), await(models.inUse(id)).orElseThrow().trees(), "whoever has it is spared it");
    }

    private static List<Double> boxed(double[] values) {
        return java.util.Arrays.stream(values).boxed().toList();
    }

    @Test
    void whoIsWithdrawnGivesWayToTheOneBefore() {
        long first = await(models.keep(trained(), 1_000));
        long second = await(models.keep(trained(), 2_000));
        assertEquals(second, await(models.inUse(0)).orElseThrow().id());
        assertEquals(Optional.of(second), await(models.withdraw()));
        assertEquals(first, await(models.inUse(second)).orElseThrow().id());
        assertFalse(await(models.inUse(second)).orElseThrow().trees().isEmpty());
        assertEquals(Optional.of(first), await(models.withdraw()));
        assertEquals(Optional.empty(), await(models.withdraw()));
        assertEquals(Optional.empty(), await(models.inUse(first)));
        assertEquals(2_000, await(models.lastMadeAt()), "or another would be made of the same days at once");
    }

    @Test
    void everyModelSaysWhereItComesFrom() {
        await(models.keep(trained(), 5_000));
        var model = await(models.all()).getFirst();
        assertEquals("1.2", model.getString("code"));
        assertEquals(EXAMPLES, model.getInteger("examples"));
        assertEquals("1970-01-01T00:00", model.getString("dataFrom"));
        assertTrue(model.getDouble("missMinutes") < model.getDouble("missMinutesBefore"));
    }

    @Test
    void whatIsNoModelIsRefused() {
        assertThrows(IOException.class, () -> Wood.of(new byte[] {1, 2, 3}));
    }
}
