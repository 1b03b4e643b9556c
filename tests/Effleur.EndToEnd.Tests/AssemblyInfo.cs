// One browser and one vision chain at a time: two cores share the work, and the coach needs its frames in real time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
