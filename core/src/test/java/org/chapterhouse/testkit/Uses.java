package org.chapterhouse.testkit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.util.function.Predicate;

/**
 * The use of a method or a constructor, for rules that say {@code accessTargetWhere}: those that speak of calls do not see
 * {@code Instant::now}.
 */
public final class Uses {

    private Uses() {}

    public static DescribedPredicate<JavaAccess<?>> of(String what, Predicate<JavaCodeUnitAccess<?>> predicate) {
        return DescribedPredicate.describe(
                what, access -> access instanceof JavaCodeUnitAccess<?> use && predicate.test(use));
    }
}
