#[ctx(container)]
#[ctx(destructor = "own")]
pub struct BinaryHeap<T> {}
impl<T: Clone> Clone for BinaryHeap<T> {}
impl<T> Default for BinaryHeap<T> {}
impl<T> BinaryHeap<T> {
    pub fn new() -> BinaryHeap<T> {}
    pub fn with_capacity(capacity: usize) -> BinaryHeap<T> {}
    pub fn iter(&self) -> Iter<'_, T> {}
    #[ctx(gives_element)]
    pub fn peek(&self) -> Option<&T> {}
    pub fn capacity(&self) -> usize {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn as_slice(&self) -> &[T] {}
    pub fn into_vec(self) -> Vec<T> {}
    pub fn len(&self) -> usize {}
    #[ctx(asks_empty)]
    pub fn is_empty(&self) -> bool {}
    #[ctx(takes)]
    pub fn drain(&mut self) -> Drain<'_, T> {}
    #[ctx(empties)]
    pub fn clear(&mut self) {}
}
impl<T: Ord> BinaryHeap<T> {
    #[ctx(gives_element)]
    pub fn peek_mut(&mut self) -> Option<PeekMut<'_, T>> {}
    #[ctx(takes)]
    #[ctx(gives_element)]
    pub fn pop(&mut self) -> Option<T> {}
    pub fn push(&mut self, item: T) {}
    pub fn into_sorted_vec(self) -> Vec<T> {}
    pub fn append(&mut self, other: &mut Self) {}
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
}
impl<T: Ord> From<Vec<T>> for BinaryHeap<T> {}
impl<T: Ord, const N: usize> From<[T; N]> for BinaryHeap<T> {}
impl<T: Ord> FromIterator<T> for BinaryHeap<T> {}
impl<T> IntoIterator for BinaryHeap<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}
impl<'a, T> IntoIterator for &'a BinaryHeap<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
}
impl<T: Ord> Extend<T> for BinaryHeap<T> {}
impl<'a, T: Ord + Copy> Extend<&'a T> for BinaryHeap<T> {}

#[ctx(destructor = "own")]
pub struct LinkedList<T> {}
impl<T> Default for LinkedList<T> {}
impl<T> LinkedList<T> {
    pub fn new() -> Self {}
    pub fn append(&mut self, other: &mut Self) {}
    pub fn iter(&self) -> crate::collections::linked_list::Iter<'_, T> {}
    pub fn iter_mut(&mut self) -> crate::collections::linked_list::IterMut<'_, T> {}
    #[ctx(asks_empty)]
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
    #[ctx(empties)]
    pub fn clear(&mut self) {}
    pub fn contains(&self, x: &T) -> bool where T: PartialEq<T> {}
    #[ctx(gives_element)]
    pub fn front(&self) -> Option<&T> {}
    #[ctx(gives_element)]
    pub fn front_mut(&mut self) -> Option<&mut T> {}
    #[ctx(gives_element)]
    pub fn back(&self) -> Option<&T> {}
    #[ctx(gives_element)]
    pub fn back_mut(&mut self) -> Option<&mut T> {}
    #[ctx(changes = "appends")]
    pub fn push_front(&mut self, elt: T) {}
    pub fn push_front_mut(&mut self, elt: T) -> &mut T {}
    #[ctx(gives_element)]
    pub fn pop_front(&mut self) -> Option<T> {}
    #[ctx(changes = "appends")]
    pub fn push_back(&mut self, elt: T) {}
    pub fn push_back_mut(&mut self, elt: T) -> &mut T {}
    #[ctx(gives_element)]
    pub fn pop_back(&mut self) -> Option<T> {}
    pub fn split_off(&mut self, at: usize) -> LinkedList<T> {}
    pub fn extract_if<F: FnMut(&mut T) -> bool>(&mut self, filter: F) -> crate::collections::linked_list::ExtractIf<'_, T, F> {}
}
impl<T> FromIterator<T> for LinkedList<T> {}
impl<T> IntoIterator for LinkedList<T> {
    type Item = T;
    type IntoIter = crate::collections::linked_list::IntoIter<T>;
}
impl<'a, T> IntoIterator for &'a LinkedList<T> {
    type Item = &'a T;
    type IntoIter = crate::collections::linked_list::Iter<'a, T>;
}
impl<'a, T> IntoIterator for &'a mut LinkedList<T> {
    type Item = &'a mut T;
    type IntoIter = crate::collections::linked_list::IterMut<'a, T>;
}
impl<T> Extend<T> for LinkedList<T> {}
impl<'a, T: Copy> Extend<&'a T> for LinkedList<T> {}
impl<T: PartialEq> PartialEq for LinkedList<T> {}
impl<T: Eq> Eq for LinkedList<T> {}
impl<T: PartialOrd> PartialOrd for LinkedList<T> {}
impl<T: Ord> Ord for LinkedList<T> {}
impl<T: Clone> Clone for LinkedList<T> {}
impl<T: Hash> Hash for LinkedList<T> {}
impl<T, const N: usize> From<[T; N]> for LinkedList<T> {}

#[ctx(container)]
#[ctx(destructor = "own")]
#[ctx(in_memory)]
pub struct VecDeque<T> {}
impl<T: Clone> Clone for VecDeque<T> {}
impl<T> Default for VecDeque<T> {}
impl<T> VecDeque<T> {
    #[ctx(makes_empty)]
    pub fn new() -> VecDeque<T> {}
    #[ctx(makes_empty)]
    pub fn with_capacity(capacity: usize) -> VecDeque<T> {}
    #[ctx(gives_element)]
    pub fn get(&self, index: usize) -> Option<&T> {}
    #[ctx(gives_element)]
    pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {}
    pub fn swap(&mut self, i: usize, j: usize) {}
    pub fn capacity(&self) -> usize {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    #[ctx(empties = "after")]
    pub fn truncate(&mut self, len: usize) {}
    pub fn retain_back(&mut self, len: usize) {}
    pub fn iter(&self) -> crate::collections::vec_deque::Iter<'_, T> {}
    pub fn iter_mut(&mut self) -> crate::collections::vec_deque::IterMut<'_, T> {}
    pub fn as_slices(&self) -> (&[T], &[T]) {}
    pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]) {}
    pub fn len(&self) -> usize {}
    #[ctx(asks_empty)]
    pub fn is_empty(&self) -> bool {}
    pub fn range<R: RangeBounds<usize>>(&self, range: R) -> crate::collections::vec_deque::Iter<'_, T> {}
    pub fn range_mut<R: RangeBounds<usize>>(&mut self, range: R) -> crate::collections::vec_deque::IterMut<'_, T> {}
    #[ctx(takes)]
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> crate::collections::vec_deque::Drain<'_, T> {}
    #[ctx(empties)]
    pub fn clear(&mut self) {}
    pub fn contains(&self, x: &T) -> bool where T: PartialEq<T> {}
    #[ctx(gives_element)]
    pub fn front(&self) -> Option<&T> {}
    #[ctx(gives_element)]
    pub fn front_mut(&mut self) -> Option<&mut T> {}
    #[ctx(gives_element)]
    pub fn back(&self) -> Option<&T> {}
    #[ctx(gives_element)]
    pub fn back_mut(&mut self) -> Option<&mut T> {}
    #[ctx(takes)]
    #[ctx(gives_element)]
    pub fn pop_front(&mut self) -> Option<T> {}
    #[ctx(takes)]
    #[ctx(gives_element)]
    pub fn pop_back(&mut self) -> Option<T> {}
    #[ctx(takes)]
    pub fn pop_front_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {}
    #[ctx(takes)]
    pub fn pop_back_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {}
    #[ctx(changes = "appends")]
    pub fn push_front(&mut self, value: T) {}
    pub fn push_front_mut(&mut self, value: T) -> &mut T {}
    #[ctx(changes = "appends")]
    pub fn push_back(&mut self, value: T) {}
    pub fn push_back_mut(&mut self, value: T) -> &mut T {}
    #[ctx(takes)]
    pub fn swap_remove_front(&mut self, index: usize) -> Option<T> {}
    #[ctx(takes)]
    pub fn swap_remove_back(&mut self, index: usize) -> Option<T> {}
    pub fn insert(&mut self, index: usize, value: T) {}
    pub fn insert_mut(&mut self, index: usize, value: T) -> &mut T {}
    #[ctx(takes)]
    pub fn remove(&mut self, index: usize) -> Option<T> {}
    #[ctx(takes)]
    pub fn split_off(&mut self, at: usize) -> Self {}
    #[ctx(adds_to)]
    pub fn append(&mut self, other: &mut Self) {}
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
    pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) {}
    pub fn resize_with(&mut self, new_len: usize, generator: impl FnMut() -> T) {}
    pub fn make_contiguous(&mut self) -> &mut [T] {}
    pub fn rotate_left(&mut self, n: usize) {}
    pub fn rotate_right(&mut self, n: usize) {}
    pub fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord {}
    pub fn binary_search_by<'a, F: FnMut(&'a T) -> Ordering>(&'a self, f: F) -> Result<usize, usize> {}
    pub fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a T) -> B>(&'a self, b: &B, f: F) -> Result<usize, usize> {}
    pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize {}
}
impl<T: Clone> VecDeque<T> {
    pub fn resize(&mut self, new_len: usize, value: T) {}
}
impl<T: PartialEq> PartialEq for VecDeque<T> {}
impl<T: Eq> Eq for VecDeque<T> {}
impl<T: PartialOrd> PartialOrd for VecDeque<T> {}
impl<T: Ord> Ord for VecDeque<T> {}
impl<T: Hash> Hash for VecDeque<T> {}
impl<T> Index<usize> for VecDeque<T> { type Output = T; }
impl<T> IndexMut<usize> for VecDeque<T> {}
impl<T> FromIterator<T> for VecDeque<T> {}
impl<T> IntoIterator for VecDeque<T> {
    type Item = T;
    type IntoIter = crate::collections::vec_deque::IntoIter<T>;
}
impl<'a, T> IntoIterator for &'a VecDeque<T> {
    type Item = &'a T;
    type IntoIter = crate::collections::vec_deque::Iter<'a, T>;
}
impl<'a, T> IntoIterator for &'a mut VecDeque<T> {
    type Item = &'a mut T;
    type IntoIter = crate::collections::vec_deque::IterMut<'a, T>;
}
impl<T> Extend<T> for VecDeque<T> {}
impl<'a, T: Copy> Extend<&'a T> for VecDeque<T> {}
impl<T> From<Vec<T>> for VecDeque<T> {}
impl<T, const N: usize> From<[T; N]> for VecDeque<T> {}
impl Read for VecDeque<u8> {}
impl BufRead for VecDeque<u8> {}
impl Write for VecDeque<u8> {}
