package dawr.live;

import com.hazelcast.nio.ObjectDataInput;
import com.hazelcast.nio.ObjectDataOutput;
import com.hazelcast.spi.merge.MergingValue;
import com.hazelcast.spi.merge.SplitBrainMergePolicy;
import org.jspecify.annotations.Nullable;

/** When two halves of the cluster meet again, the board that has seen more of the journal stays. */
public final class HigherSeqWins implements SplitBrainMergePolicy<String, MergingValue<String>, Object> {
    @Override
    public Object merge(MergingValue<String> merging, @Nullable MergingValue<String> existing) {
        if (existing == null) {
            return merging.getRawValue();
        }
        boolean newer = SharedBoards.seqOf(merging.getDeserializedValue())
                > SharedBoards.seqOf(existing.getDeserializedValue());
        return newer ? merging.getRawValue() : existing.getRawValue();
    }

    @Override
    public void writeData(ObjectDataOutput out) {
        // a policy without settings
    }

    @Override
    public void readData(ObjectDataInput in) {
        // a policy without settings
    }
}
