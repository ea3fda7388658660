package org.rostrum.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Answers for the spellings asked last, so that the thousandth "Estonia" costs a look-up; never more than a fixed number of them, and no long one. */
final class Remembered<T> {
    private static final int MOST = 8192;
    private static final int MOST_CHARACTERS = 1000;

    private final Function<String, T> answer;
    private final Map<String, T> known = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > MOST;
        }
    };

    Remembered(Function<String, T> answer) {
        this.answer = answer;
    }

    T get(String spelling) {
        T value = known.get(spelling);
        if (value == null) {
            value = answer.apply(spelling);
            if (spelling.length() <= MOST_CHARACTERS) {
                known.put(spelling, value);
            }
        }
        return value;
    }
}
