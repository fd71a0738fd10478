package io.github.redress.examples.benchmarks.storage;

import io.github.redress.desk.ComplaintDesk;
import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Floor;
import io.github.redress.examples.benchmarks.measure.Outcome;
import io.github.redress.examples.benchmarks.server.Databases;
import io.github.redress.examples.benchmarks.server.Server;
import io.github.redress.storage.jdbc.HostConnections;
import io.github.redress.storage.jdbc.PostgresStorage;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** How often a command goes to the database and back inside a transaction of the host, which commits by itself. */
final class RoundTripExperiment implements Experiment {

    private final City city;
    private final Databases databases;
    private final DataSource connections;

    RoundTripExperiment(Server server, City city) {
        this.city = city;
        this.databases = new Databases(server);
        this.connections = databases.withTables("hosted", 2);
    }

    @Override
    public Outcome run() throws Exception {
        HostConnections source = HostConnections.over(connections);
        ComplaintDesk desk = city.desk(PostgresStorage.builder(source).open());
        // Once before it counts: what a desk reads of its configuration it reads once.
        new Lifecycle(desk, city.stories()).once();
        List<Integer> trips = new ArrayList<>();
        int commits = 0;
        for (Story story : city.stories()) {
            try (Connection connection = connections.getConnection()) {
                CountedRoundTrips count = new CountedRoundTrips();
                try (HostConnections.Joined joined = source.join(count.counted(connection))) {
                    new Lifecycle(desk, city.stories()).run(story, () -> trips.add(count.takeStatements()));
                    commits += count.takeCommits();
                    connection.commit();
                    joined.committed();
                }
            }
        }
        int most = trips.stream().max(Integer::compare).orElseThrow();
        double mean = trips.stream().mapToInt(Integer::intValue).average().orElseThrow();
        return new Outcome(
                List.of(String.format(
                        "%,d commands in transactions of the host: %.2f round trips each, %d at most; %d commits by us",
                        trips.size(), mean, most, commits)),
                List.of(
                        Floor.atMost("round trips of a command in a host's transaction", 2, most),
                        Floor.atMost("commits by us in a host's transaction", 0, commits)));
    }

    @Override
    public void close() {
        databases.close();
    }
}
