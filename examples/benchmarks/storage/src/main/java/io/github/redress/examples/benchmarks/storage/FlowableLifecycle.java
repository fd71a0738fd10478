package io.github.redress.examples.benchmarks.storage;

import java.util.Map;
import javax.sql.DataSource;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * The same steps in a process engine: a process is begun, and three tasks of people are looked up and completed, the first under
 * a timer of seven days. Audit history; nothing runs in the background. It carries a ninth of the words that a case does.
 */
final class FlowableLifecycle implements Crew.Work, AutoCloseable {

    private static final int TASKS = 3;
    private static final String PROCESS = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="bench">
              <process id="complaint">
                <startEvent id="received"/>
                <sequenceFlow id="a" sourceRef="received" targetRef="accept"/>
                <userTask id="accept"/>
                <boundaryEvent id="late" attachedToRef="accept" cancelActivity="false">
                  <timerEventDefinition><timeDuration>P7D</timeDuration></timerEventDefinition>
                </boundaryEvent>
                <sequenceFlow id="b" sourceRef="late" targetRef="missed"/>
                <endEvent id="missed"/>
                <sequenceFlow id="c" sourceRef="accept" targetRef="handle"/>
                <userTask id="handle"/>
                <sequenceFlow id="d" sourceRef="handle" targetRef="reply"/>
                <userTask id="reply"/>
                <sequenceFlow id="e" sourceRef="reply" targetRef="replied"/>
                <endEvent id="replied"/>
              </process>
            </definitions>
            """;

    /** 190 bytes, as in the sketch that the floors come from. */
    private static final String PAYLOAD = """
            {"kind":"GRIEVANCE","channel":"QR","category":"sanitation/bins","district":"wuchang",\
            "title":"bins not emptied","text":"since Friday nobody has come, and everything is full","person":"p1"}""";

    private final ProcessEngine engine;
    private final RuntimeService runtime;
    private final TaskService tasks;

    FlowableLifecycle(DataSource connections) {
        ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(connections);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistoryLevel(HistoryLevel.AUDIT);
        configuration.setAsyncExecutorActivate(false);
        configuration.setDisableEventRegistry(true);
        configuration.setDisableIdmEngine(true);
        this.engine = configuration.buildProcessEngine();
        this.runtime = engine.getRuntimeService();
        this.tasks = engine.getTaskService();
        engine.getRepositoryService()
                .createDeployment()
                .addString("complaint.bpmn20.xml", PROCESS)
                .deploy();
    }

    @Override
    public long once() {
        String id = runtime.startProcessInstanceByKey("complaint", Map.of("complaint", PAYLOAD))
                .getId();
        for (int i = 0; i < TASKS; i++) {
            tasks.complete(
                    tasks.createTaskQuery().processInstanceId(id).singleResult().getId());
        }
        return 1;
    }

    @Override
    public void close() {
        engine.close();
    }
}
