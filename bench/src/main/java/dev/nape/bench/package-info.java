/**
 * How fast it is. Build with {@code mvn -Pbench package -pl core,exchange,bench}, then run {@code
 * java -cp 'bench/target/classes:bench/target/lib/*' org.openjdk.jmh.Main}.
 */
@NullMarked
package dev.nape.bench;

import org.jspecify.annotations.NullMarked;
