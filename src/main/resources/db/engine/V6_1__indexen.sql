-- Every completion of a task looks for its subtasks; without this it reads all open tasks.
create index if not exists ESCALATIE_IDX_TASK_PARENT on ACT_RU_TASK (PARENT_TASK_ID_);
-- Many timers wait beside a few that are due.
create index if not exists ESCALATIE_IDX_JOB_DUEDATE on ACT_RU_JOB (DUEDATE_);
