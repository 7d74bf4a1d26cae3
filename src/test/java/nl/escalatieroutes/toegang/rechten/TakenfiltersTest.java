package nl.escalatieroutes.toegang.rechten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The filters that the program makes at start, and again at every start. */
@Tag("database")
@SpringBootTest(properties = {
    "spring.datasource.url=jdbc:h2:mem:takenfilters;DB_CLOSE_DELAY=-1",
    "camunda.bpm.job-execution.enabled=false",
    "escalatie.processen=src/test/resources/toegang"})
class TakenfiltersTest {

    @Autowired
    private Takenfilters takenfilters;
    @Autowired
    private FilterService filters;
    @Autowired
    private TaskService taken;

    @Test
    void nogEenStartMaaktGeenTweedeEnHersteltWatVeranderdIs() {
        Filter mijnTaken = filters.createTaskFilterQuery().filterName("Mijn taken").singleResult();
        String vraag = ((FilterEntity) mijnTaken).getQueryInternal();
        filters.saveFilter(mijnTaken.setName("Iets anders").setQuery(taken.createTaskQuery()));

        takenfilters.werkBij();

        Filter hersteld = filters.createTaskFilterQuery().filterName("Mijn taken").singleResult();
        assertThat(hersteld.getId()).isEqualTo(mijnTaken.getId());
        assertThat(((FilterEntity) hersteld).getQueryInternal()).isEqualTo(vraag).contains("currentUser()");
        assertThat(namen()).hasSize(5);
    }

    @Test
    void watNietVeranderdIsBlijftOngemoeid() {
        List<Integer> revisies = revisies();

        takenfilters.werkBij();

        assertThat(revisies()).isEqualTo(revisies);
    }

    @Test
    void watErNietMeerIsVerdwijntEnWatVanEenAnderIsBlijft() {
        Filter oud = filters.saveFilter(filters.newTaskFilter("Oud").setQuery(taken.createTaskQuery())
                .setProperties(Map.of(Takenfilter.CODE, "BESTAAT_NIET_MEER")));
        Filter eigen = filters.saveFilter(filters.newTaskFilter("Van een beheerder").setQuery(taken.createTaskQuery()));

        takenfilters.werkBij();

        assertThat(filters.getFilter(oud.getId())).isNull();
        assertThat(filters.getFilter(eigen.getId())).isNotNull();
        filters.deleteFilter(eigen.getId());
    }

    @Test
    void knopenDieTegelijkStartenMakenErSamenEen() throws Exception {
        filters.createTaskFilterQuery().list().forEach(filter -> filters.deleteFilter(filter.getId()));

        ExecutorService knopen = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> starts = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                starts.add(knopen.submit(takenfilters::werkBij));
            }
            for (Future<?> start : starts) {
                start.get();
            }
        } finally {
            knopen.shutdown();
        }
        assertThat(namen()).containsExactly(
                "Deze week", "Mijn taken", "Over termijn", "Taken van mijn groep", "Wacht op een ander");
    }

    private List<String> namen() {
        return filters.createTaskFilterQuery().list().stream().map(Filter::getName).sorted().toList();
    }

    private List<Integer> revisies() {
        return filters.createTaskFilterQuery().list().stream().map(filter -> ((FilterEntity) filter).getRevision()).sorted().toList();
    }
}
