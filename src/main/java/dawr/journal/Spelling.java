package dawr.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dawr.queue.AppointmentId;
import dawr.queue.BranchId;
import dawr.queue.BusinessDay;
import dawr.queue.CounterId;
import dawr.queue.Event;
import dawr.queue.Named;
import dawr.queue.OpeningHours;
import dawr.queue.Promise;
import dawr.queue.ServiceId;
import dawr.queue.StaffId;
import dawr.queue.TicketId;
import dawr.queue.calendar.Break;
import dawr.queue.calendar.Holiday;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/**
 * How the rules' own types are spelled in JSON, so that the rules need not know of it: ids and times of day as plain text, words as their slug,
 * what is absent left out, and nothing read that is not exactly so.
 */
final class Spelling {
    private Spelling() {}

    static JsonMapper json() {
        return JsonMapper.builder()
                .annotationIntrospector(new Words())
                .addModule(new Jdk8Module())
                .addModule(texts())
                .addMixIn(Event.class, EventKind.class)
                .addMixIn(Promise.class, Kind.class)
                .addMixIn(OpeningHours.class, Kind.class)
                .addMixIn(Break.When.class, Kind.class)
                .addMixIn(Holiday.On.class, Kind.class)
                .registerSubtypes(kindsOf(Event.class))
                .registerSubtypes(kindsOf(Promise.class))
                .registerSubtypes(kindsOf(OpeningHours.class))
                .registerSubtypes(kindsOf(Break.When.class))
                .registerSubtypes(kindsOf(Holiday.On.class))
                .serializationInclusion(JsonInclude.Include.NON_ABSENT)
                .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
    private interface EventKind {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface Kind {}

    private static NamedType[] kindsOf(Class<?> choice) {
        return Arrays.stream(choice.getPermittedSubclasses())
                .map(kind -> new NamedType(kind, kebab(kind.getSimpleName())))
                .toArray(NamedType[]::new);
    }

    /** {@code TicketIssued} is written {@code ticket-issued}. */
    static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static SimpleModule texts() {
        SimpleModule texts = new SimpleModule("texts");
        text(texts, BranchId.class, BranchId::value, BranchId::new);
        text(texts, CounterId.class, CounterId::value, CounterId::new);
        text(texts, ServiceId.class, ServiceId::value, ServiceId::new);
        text(texts, StaffId.class, StaffId::value, StaffId::new);
        text(texts, AppointmentId.class, AppointmentId::value, AppointmentId::new);
        text(texts, TicketId.class, TicketId::value, TicketId::new);
        text(
                texts,
                BusinessDay.class,
                day -> day.date().toString(),
                written -> new BusinessDay(LocalDate.parse(written)));
        text(texts, ZoneId.class, ZoneId::getId, ZoneId::of);
        text(texts, LocalDate.class, LocalDate::toString, LocalDate::parse);
        text(texts, LocalTime.class, LocalTime::toString, LocalTime::parse);
        return texts;
    }

    private static <T> void text(
            SimpleModule texts, Class<T> type, Function<T, String> write, Function<String, T> read) {
        texts.addSerializer(type, new AsText<>(type, write, false));
        texts.addKeySerializer(type, new AsText<>(type, write, true));
        texts.addDeserializer(type, new FromText<>(type, read));
        texts.addKeyDeserializer(type, new FromKey<>(read));
    }

    /** Words are written as the API writes them. */
    private static final class Words extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] words, String[] written) {
            Arrays.setAll(written, at -> word(words[at]));
            return written;
        }

        private static String word(Enum<?> word) {
            return word instanceof Named named ? named.slug() : word.name().toLowerCase(Locale.ROOT);
        }
    }

    private static final class AsText<T> extends StdScalarSerializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<T, String> write;
        private final boolean key;

        AsText(Class<T> type, Function<T, String> write, boolean key) {
            super(type);
            this.write = write;
            this.key = key;
        }

        @Override
        public void serialize(T value, JsonGenerator to, SerializerProvider provider) throws IOException {
            if (key) {
                to.writeFieldName(write.apply(value));
            } else {
                to.writeString(write.apply(value));
            }
        }
    }

    private static final class FromText<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<String, T> read;

        FromText(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser from, DeserializationContext context) throws IOException {
            if (!from.hasToken(JsonToken.VALUE_STRING)) {
                throw context.wrongTokenException(from, _valueClass, JsonToken.VALUE_STRING, "text expected");
            }
            return read.apply(from.getText());
        }
    }

    private static final class FromKey<T> extends KeyDeserializer {
        private final Function<String, T> read;

        FromKey(Function<String, T> read) {
            this.read = read;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return read.apply(key);
        }
    }
}
