package nl.escalatieroutes.opstart;

/**
 * The steps of a start, in order. All come after the engine was built, and before the web server takes requests (which has a
 * phase near the highest) and the job executor works through jobs (which starts when the application is ready).
 */
public enum Fase {
    EIGEN_PROCESSEN,
    REGIOMAPPEN,
    EIGEN_JOBS,
    RECHTEN,
    DEMO
}
